package shop.petunia.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.petunia.inventory.LossShop.TODAY;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Money;
import shop.petunia.shared.Period;
import shop.petunia.shared.Sort;

class WriteOffListTest {
    @RegisterExtension
    final LossShop shop = new LossShop();

    @BeforeEach
    void threeLossesOnTwoDays() {
        long morning = shop.reception("Утро", TODAY, "Голландия");
        long evening = shop.reception("Вечер", TODAY, "");
        long roses = shop.lot(morning, shop.flower("Роза"), 100);
        long irises = shop.lot(evening, shop.flower("Ирис"), 50, TODAY, Money.ofRoubles(40));
        lose(roses, 5, WriteOffReason.WILTED, "жара в витрине");
        shop.clock.advanceDays(1);
        lose(roses, 2, WriteOffReason.BROKEN, "");
        lose(irises, 3, WriteOffReason.OTHER, "Подарили");
    }

    @Test
    void theNewestStandFirst() {
        assertThat(numbers(WriteOffFilter.VALID)).containsExactly(3L, 2L, 1L);
    }

    @Test
    void eachColumnSorts() {
        assertThat(List.of(sorted(WriteOffColumn.DATE), sorted(WriteOffColumn.GOOD), sorted(WriteOffColumn.QUANTITY),
                sorted(WriteOffColumn.REASON), sorted(WriteOffColumn.LOSS)))
                .containsExactly(List.of(1L, 2L, 3L), List.of(3L, 1L, 2L), List.of(2L, 3L, 1L), List.of(2L, 3L, 1L),
                        List.of(2L, 1L, 3L));
    }

    @Test
    void wordsAreLookedForInGoodSupplierReceptionCommentAndNumber() {
        assertThat(List.of(found("ирис"), found("голландия"), found("вечер"), found("ВИТРИНЕ"), found("№ 2"),
                found("роза голландия жара"), found("роза вечер")))
                .containsExactly(List.of(3L), List.of(2L, 1L), List.of(3L), List.of(1L), List.of(2L), List.of(1L),
                        List.of());
    }

    @Test
    void daysReasonAndWhatWasUndoneAreFiltered() {
        shop.writeOffs.undo(2, UUID.randomUUID());

        assertThat(List.of(
                numbers(WriteOffFilter.VALID),
                numbers(WriteOffFilter.VALID.undoneToo(true)),
                numbers(WriteOffFilter.VALID.period(new Period(TODAY, TODAY))),
                numbers(WriteOffFilter.VALID.reason(WriteOffReason.OTHER))))
                .containsExactly(List.of(3L, 1L), List.of(3L, 2L, 1L), List.of(1L), List.of(3L));
    }

    @Test
    void theTotalsLeaveOutWhatWasUndone() {
        shop.writeOffs.undo(2, UUID.randomUUID());

        assertThat(List.of(
                shop.writeOffs.totals(WriteOffFilter.VALID),
                shop.writeOffs.totals(WriteOffFilter.VALID.undoneToo(true)),
                shop.writeOffs.totals(WriteOffFilter.VALID.text("ничего"))))
                .containsExactly(
                        new WriteOffTotals(2, 8, Money.ofRoubles(170)),
                        new WriteOffTotals(3, 8, Money.ofRoubles(170)),
                        WriteOffTotals.NOTHING);
    }

    private void lose(long lot, int quantity, WriteOffReason reason, String comment) {
        shop.writeOffs.write(List.of(new LotLoss(lot, quantity)), reason, comment, UUID.randomUUID());
    }

    private List<Long> found(String words) {
        return numbers(WriteOffFilter.VALID.text(words));
    }

    private List<Long> numbers(WriteOffFilter filter) {
        return numbers(filter, WriteOffs.NEWEST_FIRST);
    }

    private List<Long> sorted(WriteOffColumn column) {
        return numbers(WriteOffFilter.VALID, Sort.by(column));
    }

    private List<Long> numbers(WriteOffFilter filter, Sort<WriteOffColumn> sort) {
        return shop.writeOffs.page(filter, sort, 0, 100).stream().map(WriteOffRow::id).toList();
    }
}
