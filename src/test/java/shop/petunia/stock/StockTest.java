package shop.petunia.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.petunia.stock.Shelves.TODAY;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.catalog.GoodDraft;
import shop.petunia.catalog.GoodKind;
import shop.petunia.catalog.SupplierDraft;
import shop.petunia.shared.Money;
import shop.petunia.shared.Period;
import shop.petunia.shared.Sort;

class StockTest {
    @RegisterExtension
    final Shelves shelves = new Shelves();

    private final Stock stock = shelves.stock;
    private long supplier;
    private long morning;
    private long evening;
    private long rose;
    private long expired;
    private long lastDay;
    private long fresh;
    private long vases;

    @BeforeEach
    void fourLotsOfWhichOneIsExpiredAndOneEndsToday() {
        supplier = shelves.suppliers.add(new SupplierDraft("Флора", "", ""));
        morning = shelves.receptions.open(new ReceptionDraft("Утро", TODAY, supplier, "А-1", ""));
        evening = shelves.reception("Вечер");
        rose = shelves.goods.add(new GoodDraft(GoodKind.FLOWER, "Роза", "Розы", 7, null, null));
        expired = shelves.line(morning, new LineDraft(rose, 5, TODAY.minusDays(8), 7, Money.ofRoubles(10)));
        lastDay = shelves.line(morning, new LineDraft(rose, 6, TODAY.minusDays(7), 7, Money.ofRoubles(20)));
        fresh = shelves.line(evening, new LineDraft(shelves.flower("Ирис"), 7, TODAY, 3, Money.ofRoubles(30)));
        vases = shelves.line(evening, new LineDraft(shelves.vase("Ваза"), 8, TODAY, null, Money.ofRoubles(40)));
    }

    @Test
    void whatDiesFirstStandsFirst() {
        var rows = stock.lots(LotFilter.WITH_REMAINDER, Stock.BY_DAYS_LEFT, 0, 10);

        assertThat(rows).extracting(LotRow::id).containsExactly(expired, lastDay, fresh, vases);
        assertThat(rows).extracting(LotRow::daysLeft).containsExactly(-1, 0, 3, null);
        assertThat(rows).extracting(LotRow::freshness)
                .containsExactly(Freshness.EXPIRED, Freshness.SOON, Freshness.FRESH, Freshness.FRESH);
    }

    @Test
    void everyFilterFindsItsLots() {
        LotFilter all = LotFilter.WITH_REMAINDER;

        assertThat(ids(all.text("роз фло"))).containsExactly(expired, lastDay);
        assertThat(ids(all.good(rose))).containsExactly(expired, lastDay);
        assertThat(ids(all.supplier(supplier))).containsExactly(expired, lastDay);
        assertThat(ids(all.reception(evening))).containsExactly(fresh, vases);
        assertThat(ids(all.category("Вазы"))).containsExactly(vases);
        assertThat(ids(all.freshness(Freshness.EXPIRED))).containsExactly(expired);
        assertThat(ids(all.freshness(Freshness.SOON))).containsExactly(lastDay);
        assertThat(ids(all.freshness(Freshness.FRESH))).containsExactly(fresh, vases);
    }

    @Test
    void emptyLotsAreShownOnlyWhenAskedFor() {
        shelves.move(fresh, -7, MovementKind.SOLD);

        assertThat(ids(LotFilter.WITH_REMAINDER)).doesNotContain(fresh);
        assertThat(ids(LotFilter.WITH_REMAINDER.emptyToo(true))).contains(fresh);
        assertThat(stock.countLots(LotFilter.WITH_REMAINDER)).isEqualTo(3);
    }

    @Test
    void everyColumnSorts() {
        for (LotColumn column : LotColumn.values()) {
            assertThat(stock.lots(LotFilter.WITH_REMAINDER, Sort.downBy(column), 0, 10)).hasSize(4);
        }
    }

    @Test
    void theSummaryCountsAllSoonAndExpired() {
        var summary = stock.summary(LotFilter.WITH_REMAINDER);

        assertThat(summary).isEqualTo(new StockSummary(
                new StockSummary.Totals(4, 26, Money.ofRoubles(700)),
                new StockSummary.Totals(1, 6, Money.ofRoubles(120)),
                new StockSummary.Totals(1, 5, Money.ofRoubles(50))));
    }

    @Test
    void theSummaryOfNothingIsZero() {
        StockSummary.Totals nothing = new StockSummary.Totals(0, 0, Money.ZERO);

        var summary = stock.summary(LotFilter.WITH_REMAINDER.text("пион"));

        assertThat(summary).isEqualTo(new StockSummary(nothing, nothing, nothing));
    }

    @Test
    void aLotTellsWhatHappenedToItsPieces() {
        shelves.move(lastDay, -3, MovementKind.SOLD);
        shelves.move(lastDay, 1, MovementKind.RETURNED);
        shelves.move(lastDay, -2, MovementKind.WRITTEN_OFF);
        shelves.move(lastDay, 4, MovementKind.COUNTED);
        shelves.move(lastDay, -1, MovementKind.ASSEMBLED);
        long mistake = shelves.move(lastDay, -1, MovementKind.WRITTEN_OFF);
        shelves.write(transaction -> shelves.ledger.undo(transaction, mistake, Shelves.operation()));

        assertThat(stock.lot(lastDay)).map(LotRow::flow).contains(new LotFlow(6, 2, 1, 2, 4, 0, 5));
        assertThat(stock.movements(lastDay)).extracting(LotMovement::remainder).containsExactly(6, 3, 4, 2, 6, 5, 4, 5);
    }

    @Test
    void theJournalIsFilteredAndTheNewestStandsFirst() {
        shelves.clock.advanceDays(1);
        long sale = shelves.move(fresh, -2, MovementKind.SOLD);

        assertThat(stock.movementsPage(MovementFilter.ALL, 0, 1)).extracting(MovementRow::id).containsExactly(sale);
        assertThat(stock.countMovements(MovementFilter.ALL)).isEqualTo(5);
        assertThat(stock.countMovements(MovementFilter.ALL.kind(MovementKind.RECEIVED))).isEqualTo(4);
        assertThat(stock.countMovements(MovementFilter.ALL.good(rose))).isEqualTo(2);
        assertThat(stock.countMovements(MovementFilter.ALL.text("ваз"))).isEqualTo(1);
        assertThat(stock.countMovements(MovementFilter.ALL.period(new Period(TODAY, TODAY)))).isEqualTo(4);
    }

    @Test
    void whatIsOnHandIsToldForEachGood() {
        shelves.clock.advanceDays(1);

        assertThat(stock.onHand(List.of(rose, 999L))).isEqualTo(Map.of(
                rose, new OnHand(0, 11, Money.ZERO, Money.ofRoubles(20)), 999L, OnHand.NOTHING));
    }

    private List<Long> ids(LotFilter filter) {
        return stock.lots(filter, Stock.BY_DAYS_LEFT, 0, 10).stream().map(LotRow::id).toList();
    }
}
