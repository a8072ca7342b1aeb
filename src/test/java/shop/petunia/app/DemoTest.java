package shop.petunia.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static shop.petunia.testkit.Refusals.refusal;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.bouquets.BouquetColumn;
import shop.petunia.bouquets.BouquetFilter;
import shop.petunia.bouquets.BouquetRow;
import shop.petunia.bouquets.ShowcaseIntegrity;
import shop.petunia.bouquets.UnitCounts;
import shop.petunia.bouquets.UnitFilter;
import shop.petunia.catalog.GoodColumn;
import shop.petunia.catalog.GoodDraft;
import shop.petunia.catalog.GoodFilter;
import shop.petunia.catalog.GoodRow;
import shop.petunia.catalog.SupplierFilter;
import shop.petunia.clients.ClientColumn;
import shop.petunia.clients.ClientFilter;
import shop.petunia.clients.ClientRow;
import shop.petunia.crm.ClientList;
import shop.petunia.crm.ClientListFilter;
import shop.petunia.inventory.InventoryIntegrity;
import shop.petunia.inventory.StocktakeFilter;
import shop.petunia.inventory.StocktakeRow;
import shop.petunia.inventory.StocktakeStatus;
import shop.petunia.inventory.Waste;
import shop.petunia.inventory.WriteOffIntegrity;
import shop.petunia.loyalty.LoyaltyIntegrity;
import shop.petunia.loyalty.Segment;
import shop.petunia.loyalty.Segments;
import shop.petunia.loyalty.Tiers;
import shop.petunia.orders.OrderFilter;
import shop.petunia.orders.OrderIntegrity;
import shop.petunia.orders.OrderRow;
import shop.petunia.orders.OrderStatus;
import shop.petunia.settings.ShopSettings;
import shop.petunia.shared.Period;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sort;
import shop.petunia.stats.Statistics;
import shop.petunia.stock.Freshness;
import shop.petunia.stock.LotFilter;
import shop.petunia.stock.LotRow;
import shop.petunia.stock.MovementFilter;
import shop.petunia.stock.MovementKind;
import shop.petunia.stock.MovementRow;
import shop.petunia.stock.OnHand;
import shop.petunia.stock.ReceptionFilter;
import shop.petunia.stock.ReceptionRow;
import shop.petunia.stock.ReceptionStatus;
import shop.petunia.stock.Receptions;
import shop.petunia.stock.Settlements;
import shop.petunia.stock.ShortageRow;
import shop.petunia.stock.Stock;
import shop.petunia.stock.StockIntegrity;
import shop.petunia.storage.DataFolder;
import shop.petunia.storage.Integrity;
import shop.petunia.testkit.TestClock;
import shop.petunia.ui.Progress;

class DemoTest {
    private static final int ALL = 100_000;

    @TempDir
    static Path folder;

    private static DemoShop shop;

    @BeforeAll
    static void theDemoOfThisMorning() {
        shop = emptyShop(folder.resolve("morning"), new TestClock());
        new Demo(shop).fill(Progress.UNWATCHED);
    }

    @AfterAll
    static void close() {
        shop.database().close();
    }

    @Test
    void itIsANamedShopWithACatalogue() {
        List<GoodRow> goods = shop.goods().page(GoodFilter.IN_USE, Sort.by(GoodColumn.NAME), 0, ALL);

        assertThat(shop.settings().get(ShopSettings.NAME)).isEqualTo("Цветочная лавка «Петуния»");
        assertThat(shop.suppliers().count(SupplierFilter.IN_USE)).isEqualTo(6);
        assertThat(goods).hasSizeGreaterThan(45).allSatisfy(good -> assertThat(good.barcode()).matches("2\\d{12}"));
    }

    @Test
    void theBooksHoldTogether() {
        assertThat(new Integrity(List.of(new StockIntegrity(), new WriteOffIntegrity(), new InventoryIntegrity(),
                new LoyaltyIntegrity(), new ShowcaseIntegrity(), new OrderIntegrity())).check(shop.database()))
                .isEmpty();
    }

    @Test
    void theFiguresAreThoseOfTheRowsThemselvesInTenPeriods() {
        Statistics statistics = new Statistics(shop.database(), shop.time(), new Waste(shop.database(), shop.time()),
                () -> BigDecimal.valueOf(18));
        LocalDate today = shop.time().today();
        for (int days : new int[]{1, 2, 5, 7, 14, 22, 31, 60, 90, 365}) {
            Period period = Period.lastDays(days, today.minusDays(days % 3));

            RawFigures told = RawFigures.of(statistics.itemised(period, Progress.UNWATCHED));

            assertThat(told).isEqualTo(RawFigures.of(shop.database(), shop.time().zone(), period));
        }
    }

    @Test
    void threeHundredClientsHaveBoughtForAYear() {
        List<ClientRow> clients =
                shop.people().clients.page(ClientFilter.ALL, Sort.by(ClientColumn.REGISTERED), 0, ALL);

        assertThat(clients).hasSize(300);
        assertThat(clients).filteredOn(client -> client.birthday() != null).hasSizeBetween(120, 240);
        assertThat(shop.people().clients.tags()).hasSizeGreaterThan(7);
        ClientList list = new ClientList(shop.database(), shop.people().clients,
                new Segments(shop.settings(), shop.time()), new Tiers(shop.database()));
        assertThat(list.segments(ClientListFilter.ALL)).hasSize(Segment.values().length)
                .allSatisfy((segment, number) -> assertThat(number).as(segment.name()).isBetween(5L, 120L));
        assertThat(list.points(ClientListFilter.ALL))
                .isGreaterThan(Points.of(BigDecimal.valueOf(50_000)));
        assertThat(shop.time().dayOf(clients.getFirst().registeredAt())).isBefore(LocalDate.of(2025, 4, 1));
    }

    @Test
    void mostBouquetsCanBeAssembledTheFirstOfThemToo() {
        List<BouquetRow> rows = shop.florist().bouquets()
                .page(BouquetFilter.IN_USE, Sort.by(BouquetColumn.NAME), 0, 100);

        assertThat(rows).filteredOn(row -> row.can() == 0).hasSizeBetween(1, 4);
        assertThat(rows.getFirst().can()).isPositive();
    }

    @Test
    void theNewestDeliveriesAreStillOpen() {
        List<ReceptionRow> receptions =
                shop.inventory().receptions.page(ReceptionFilter.ALL, Receptions.NEWEST_FIRST, 0, ALL);

        assertThat(receptions).filteredOn(row -> row.status() == ReceptionStatus.OPEN)
                .extracting(ReceptionRow::name, ReceptionRow::supplierName)
                .containsExactly(tuple("Голландия 05.03", "Амстел Флауэрс Импорт"), tuple("Докупка на базе 04.03", ""));
        assertThat(receptions).hasSizeBetween(20, 22);
    }

    @Test
    void theShelvesHaveExpiredSoonAndFreshLots() {
        List<LotRow> lots = shop.inventory().stock.lots(LotFilter.WITH_REMAINDER, Stock.BY_DAYS_LEFT, 0, ALL);

        assertThat(lots).filteredOn(lot -> lot.freshness() == Freshness.EXPIRED)
                .extracting(LotRow::daysLeft).contains(-2, -1).containsOnly(-2, -1);
        assertThat(lots).filteredOn(lot -> lot.freshness() == Freshness.SOON)
                .extracting(LotRow::daysLeft).contains(0, 1, 2);
        assertThat(lots).filteredOn(lot -> lot.freshness() == Freshness.FRESH).hasSizeGreaterThan(lots.size() / 2);
    }

    @Test
    void whatIsAtZeroWasSoldAllTheSame() {
        List<ShortageRow> shortages = new Settlements(shop.database(), shop.inventory().ledger).open();
        List<Long> goods = shop.goods().page(GoodFilter.IN_USE, Sort.by(GoodColumn.NAME), 0, ALL).stream()
                .map(GoodRow::id)
                .toList();

        assertThat(shortages).extracting(ShortageRow::goodName, ShortageRow::outstanding)
                .contains(tuple("Ирис Блю Мэджик", 5))
                .hasSizeLessThan(5);
        assertThat(shop.inventory().stock.onHand(goods).values()).filteredOn(there -> there.living() == 0)
                .hasSizeBetween(3, 12).contains(OnHand.NOTHING);
    }

    @Test
    void theShowcaseHasSeenEverythingThatCanHappen() {
        UnitCounts counts = shop.florist().showcase().counts(UnitFilter.ON_SHOWCASE);

        assertThat(List.of(counts.onShowcase(), counts.sold(), counts.takenApart(), counts.writtenOff()))
                .allMatch(number -> number > 0);
        assertThat(shop.florist().bouquets().photos()).hasSize(24)
                .allSatisfy(photo -> assertThat(shop.florist().photos().small(photo)).isPresent());
    }

    @Test
    void aboutFourHundredOrdersOfThreeMonthsStandInEveryStatus() {
        List<OrderRow> orders = new ArrayList<>();
        shop.orders().list().forEach(OrderFilter.HISTORY, orders::add);

        assertThat(orders).hasSizeBetween(400, 550);
        assertThat(orders).extracting(OrderRow::status).contains(OrderStatus.values());
        assertThat(orders).extracting(order -> order.channel() + " " + order.way()).contains(
                "MARKETPLACE DELIVERY", "MARKETPLACE PICKUP", "PHONE DELIVERY", "PHONE PICKUP", "COUNTER PICKUP");
        assertThat(shop.time().dayOf(orders.getFirst().createdAt())).isBefore(LocalDate.of(2025, 12, 20));
    }

    @Test
    void twoStocktakesAreAppliedAndOneIsHalfDone() {
        List<StocktakeRow> stocktakes = shop.inventory().stocktakes.page(StocktakeFilter.ALL, 0, ALL);

        assertThat(stocktakes).extracting(StocktakeRow::status).containsExactly(
                StocktakeStatus.IN_PROGRESS, StocktakeStatus.APPLIED, StocktakeStatus.APPLIED);
        assertThat(stocktakes).allSatisfy(row -> assertThat(row.totals().differing()).isBetween(1L, 6L));
        assertThat(stocktakes.getFirst().totals()).satisfies(totals -> assertThat(totals.counted())
                .isPositive().isLessThan(totals.lines()));
    }

    @Test
    void whateverHappenedHappenedInTheLastTwoMonths() {
        List<MovementRow> movements = movements(shop);

        assertThat(movements).extracting(MovementRow::kind).contains(MovementKind.RECEIVED, MovementKind.SOLD,
                MovementKind.WRITTEN_OFF, MovementKind.COUNTED, MovementKind.CORRECTION);
        assertThat(movements).filteredOn(row -> row.kind() == MovementKind.WRITTEN_OFF)
                .extracting(MovementRow::reason).contains("WILTED", "BROKEN", "DEFECT", "OTHER");
        assertThat(movements.stream().map(row -> shop.time().dayOf(row.at())).distinct())
                .hasSize(60).contains(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 5));
    }

    @Test
    void afterMidnightItIsTheSameShopAndNothingLiesInTheFuture() {
        TestClock midnight = new TestClock();
        midnight.set(Instant.parse("2026-10-25T21:01:00Z"));
        DemoShop another = emptyShop(folder.resolve("midnight"), midnight);

        new Demo(another).fill(Progress.UNWATCHED);

        List<MovementRow> movements = movements(another);
        another.database().close();
        assertThat(movements).extracting(DemoTest::told)
                .isEqualTo(movements(shop).stream().map(DemoTest::told).toList());
        assertThat(movements).extracting(MovementRow::at).isSortedAccordingTo(Comparator.reverseOrder())
                .allMatch(at -> at.isBefore(midnight.instant()));
    }

    @Test
    void aShopThatHasAnythingIsRefused() {
        DemoShop oneRose = emptyShop(folder.resolve("rose"), new TestClock());
        oneRose.goods().add(GoodDraft.flower("Роза"));

        assertThatThrownBy(() -> new Demo(oneRose).fill(Progress.UNWATCHED)).satisfies(refusal("app.demo.notEmpty"));
        assertThatThrownBy(() -> new Demo(shop).fill(Progress.UNWATCHED)).satisfies(refusal("app.demo.notEmpty"));
        oneRose.database().close();
    }

    private static List<MovementRow> movements(DemoShop of) {
        return of.inventory().stock.movementsPage(MovementFilter.ALL, 0, ALL);
    }

    private static String told(MovementRow row) {
        return row.kind() + " " + row.goodName() + " " + row.quantity();
    }

    private static DemoShop emptyShop(Path folder, TestClock real) {
        return new Wiring(new DataFolder(folder), real).demoShop();
    }
}
