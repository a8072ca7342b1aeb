package shop.petunia.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.bouquets.Assembly;
import shop.petunia.bouquets.BouquetDraft;
import shop.petunia.bouquets.Bouquets;
import shop.petunia.bouquets.Dismantling;
import shop.petunia.bouquets.LossReason;
import shop.petunia.bouquets.Markup;
import shop.petunia.bouquets.PriceRule;
import shop.petunia.bouquets.Promises;
import shop.petunia.bouquets.Showcase;
import shop.petunia.bouquets.ShowcaseChecks;
import shop.petunia.bouquets.Stem;
import shop.petunia.catalog.GoodDraft;
import shop.petunia.catalog.Goods;
import shop.petunia.inventory.Waste;
import shop.petunia.inventory.WasteBy;
import shop.petunia.inventory.WasteGroup;
import shop.petunia.inventory.WasteReason;
import shop.petunia.inventory.WasteReport;
import shop.petunia.inventory.WasteRow;
import shop.petunia.inventory.WriteOffFilter;
import shop.petunia.inventory.WriteOffReason;
import shop.petunia.inventory.WriteOffRow;
import shop.petunia.inventory.WriteOffs;
import shop.petunia.shared.Money;
import shop.petunia.shared.ShopTime;
import shop.petunia.stock.Ledger;
import shop.petunia.stock.LineDraft;
import shop.petunia.stock.ReceptionDraft;
import shop.petunia.stock.ReceptionLines;
import shop.petunia.stock.Receptions;
import shop.petunia.stock.Stock;
import shop.petunia.storage.Database;
import shop.petunia.testkit.TestClock;
import shop.petunia.testkit.TestDatabase;

/** Bouquets as the shop runs them: what is lost with them stands in the journal of write-offs and in the waste report. */
class BouquetLossesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    @RegisterExtension
    final TestDatabase own = TestDatabase.of(Wiring.ENTITIES);

    private final Database database = own.database();
    private final ShopTime time = new ShopTime(own.clock(), () -> TestClock.MOSCOW);
    private final Ledger ledger = new Ledger(time);
    private final Stock stock = new Stock(database, time, () -> 2);
    private final WriteOffs writeOffs = new WriteOffs(database, time, stock, ledger);
    private final Waste waste = new Waste(database, time);
    private final Bouquets bouquets = new Bouquets(database, time, () -> new Markup(150, 10), Promises.NONE);
    private final Showcase showcase = new Showcase(database, ledger, stock, bouquets, time);
    private final Dismantling dismantling = new Dismantling(database, ledger, new BouquetLosses(writeOffs));
    private final ShowcaseChecks checks = new ShowcaseChecks(database, dismantling);
    private long lot;
    private long unit;

    @BeforeEach
    void aBouquetOfFiveRoses() {
        Goods goods = new Goods(database);
        long rose = goods.add(GoodDraft.flower("Роза"));
        long reception = new Receptions(database).open(ReceptionDraft.of("Утро", TODAY));
        lot = new ReceptionLines(database, ledger, goods, () -> 7).add(reception,
                List.of(new LineDraft(rose, 10, TODAY, 7, Money.ofRoubles(100))), UUID.randomUUID()).getFirst();
        long bouquet = bouquets.add(new BouquetDraft("Алый", "", "", List.of(new Stem(rose, 5)), Money.ZERO,
                Money.ZERO, PriceRule.FIXED, Money.ofRoubles(1500), null));
        unit = showcase.assemble(new Assembly(bouquet, 1, Money.ofRoubles(1500), ""), UUID.randomUUID()).getFirst();
    }

    @Test
    void aBouquetThatIsWrittenOffStandsInTheJournalAndInTheReport() {
        dismantling.writeOff(unit, LossReason.BROKEN, "уронили", UUID.randomUUID());

        assertThat(journal()).extracting(WriteOffRow::reason, WriteOffRow::quantity, WriteOffRow::comment)
                .containsExactly(tuple(WriteOffReason.BROKEN, 5, "Алый: уронили"));
        assertThat(report().rows()).extracting(WasteRow::group, WasteRow::pieces, WasteRow::loss)
                .containsExactly(tuple(new WasteGroup.OfReason(WasteReason.BROKEN), 5L, Money.ofRoubles(500)));
        assertThat(remaining()).isEqualTo(5);
    }

    @Test
    void putBackItLeavesBoth() {
        dismantling.writeOff(unit, LossReason.BROKEN, "", UUID.randomUUID());

        dismantling.undo(unit, UUID.randomUUID());

        assertThat(journal()).isEmpty();
        assertThat(report().rows()).isEmpty();
        assertThat(remaining()).isEqualTo(5);
    }

    @Test
    void whatSomebodyHasGivenBackSinglyIsNotGivenBackTwice() {
        dismantling.writeOff(unit, LossReason.BROKEN, "", UUID.randomUUID());
        writeOffs.undo(journal().getFirst().id(), UUID.randomUUID());
        int single = remaining();

        dismantling.undo(unit, UUID.randomUUID());

        assertThat(List.of(single, remaining())).containsExactly(10, 5);
    }

    @Test
    void whatACheckDoesNotFindIsACountedLoss() {
        checks.apply(checks.begin(), "Не нашли", UUID.randomUUID());

        assertThat(report()).extracting(WasteReport::missing, WasteReport::missingLoss, WasteReport::pieces)
                .containsExactly(5L, Money.ofRoubles(500), 5L);
        assertThat(report().rows()).extracting(WasteRow::group)
                .containsExactly(new WasteGroup.OfReason(WasteReason.COUNTED));
        assertThat(waste.report(WasteBy.DAY, null).missing()).isEqualTo(5);
    }

    private List<WriteOffRow> journal() {
        return writeOffs.page(WriteOffFilter.VALID, WriteOffs.NEWEST_FIRST, 0, 9);
    }

    private WasteReport report() {
        return waste.report(WasteBy.REASON, null);
    }

    private int remaining() {
        return stock.lot(lot).orElseThrow().remaining();
    }
}
