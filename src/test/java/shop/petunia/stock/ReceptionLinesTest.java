package shop.petunia.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static shop.petunia.stock.Shelves.TODAY;
import static shop.petunia.testkit.Refusals.refusal;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.catalog.GoodDraft;
import shop.petunia.catalog.GoodKind;
import shop.petunia.catalog.GoodRow;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;

class ReceptionLinesTest {
    private static final Money COST = new Money(7850);

    @RegisterExtension
    final Shelves shelves = new Shelves();

    private final ReceptionLines lines = shelves.lines;

    @Test
    void aLineIsALotAndItsReceiptAMovement() {
        long reception = shelves.reception("Утро");
        long rose = shelves.flower("Роза");

        long lot = shelves.line(reception, new LineDraft(rose, 250, TODAY, 6, COST));

        assertThat(shelves.stock.lot(lot)).contains(new LotRow(lot, reception, "Утро", "", ReceptionStatus.OPEN, null,
                "", rose, "Роза", GoodKind.FLOWER, "", TODAY, 6, TODAY.plusDays(6), 6, Freshness.FRESH,
                new LotFlow(250, 0, 0, 0, 0, 0, 250), Money.ZERO, COST));
        assertThat(shelves.stock.movements(lot))
                .extracting(row -> row.movement().kind(), row -> row.movement().document(), LotMovement::remainder)
                .containsExactly(tuple(
                        MovementKind.RECEIVED, Document.reception(reception, "Утро"), 250));
    }

    @Test
    void aMissingShelfLifeIsTheFlowersElseTheShops() {
        long reception = shelves.reception("Утро");
        long own = shelves.goods.add(new GoodDraft(GoodKind.FLOWER, "Ирис", "", 5, null, null));
        long none = shelves.flower("Роза");
        long vase = shelves.vase("Ваза");

        List<Long> lots =
                lines.add(reception, List.of(draft(own, null), draft(none, null), draft(vase, 9)), UUID.randomUUID());

        assertThat(lots).extracting(lot -> shelves.stock.lot(lot).orElseThrow().shelfLifeDays())
                .containsExactly(5, Shelves.DEFAULT_SHELF_LIFE, null);
    }

    @Test
    void theSameOperationAddsItsLinesOnce() {
        long reception = shelves.reception("Утро");
        List<LineDraft> drafts = List.of(draft(shelves.flower("Роза"), 7), draft(shelves.flower("Ирис"), 5));
        UUID operation = UUID.randomUUID();
        List<Long> first = lines.add(reception, drafts, operation);

        List<Long> again = lines.add(reception, drafts, operation);

        assertThat(again).isEqualTo(first);
        assertThat(shelves.receptions.byId(reception)).map(ReceptionRow::lines).contains(2L);
    }

    @Test
    void whenOneLineIsRefusedNoneIsAdded() {
        long reception = shelves.reception("Утро");
        List<LineDraft> drafts = List.of(draft(shelves.flower("Роза"), 7), draft(999, 5));

        assertThatThrownBy(() -> lines.add(reception, drafts, UUID.randomUUID()))
                .satisfies(refusal("stock.line.goodGone"));
        assertThat(shelves.receptions.byId(reception)).map(ReceptionRow::lines).contains(0L);
    }

    @Test
    void aClosedReceptionTakesNoLines() {
        long reception = shelves.reception("Утро");
        long lot = shelves.lot(reception, shelves.flower("Роза"), 10, 7);
        shelves.receptions.close(reception);
        LineDraft another = draft(shelves.flower("Ирис"), 7);

        assertThatThrownBy(() -> lines.add(reception, List.of(another), UUID.randomUUID()))
                .satisfies(refusal("stock.reception.closed", "Утро"));
        assertThatThrownBy(() -> lines.delete(lot, UUID.randomUUID()))
                .satisfies(refusal("stock.reception.closed", "Утро"));
        assertThatThrownBy(() -> lines.correct(lot, 10, 3, "пересчёт", UUID.randomUUID()))
                .satisfies(refusal("stock.reception.closed", "Утро"));
    }

    @Test
    void anEditChangesTheLotAndTellsOldAndNew() {
        long rose = shelves.flower("Роза");
        long lot = shelves.lot(shelves.reception("Утро"), rose, 10, 7);
        shelves.move(lot, -4, MovementKind.SOLD);
        List<Sentence> audit = shelves.audit();

        lines.edit(lot, new LineDraft(rose, 12, TODAY.minusDays(1), 6, COST), UUID.randomUUID());

        LotRow row = shelves.stock.lot(lot).orElseThrow();
        assertThat(row.draft()).isEqualTo(new LineDraft(rose, 12, TODAY.minusDays(1), 6, COST));
        assertThat(row.flow()).isEqualTo(new LotFlow(12, 4, 0, 0, 0, 0, 8));
        assertThat(row.daysLeft()).isEqualTo(5);
        assertThat(audit).containsExactly(
                Sentence.of("stock.audit.lot.received", "Утро", "Роза", 10, 12),
                Sentence.of("stock.audit.lot.arrival", "Утро", "Роза", TODAY, TODAY.minusDays(1)),
                Sentence.of("stock.audit.lot.shelfLife", "Утро", "Роза", 7, 6),
                Sentence.of("stock.audit.lot.unitCost", "Утро", "Роза", Money.ofRoubles(10), COST));
        assertThat(shelves.findings()).isEmpty();
    }

    @Test
    void notLessCanHaveBeenReceivedThanHasGone() {
        long rose = shelves.flower("Роза");
        long lot = shelves.lot(shelves.reception("Утро"), rose, 10, 7);
        shelves.move(lot, -4, MovementKind.SOLD);

        assertThatThrownBy(() -> lines.edit(lot, new LineDraft(rose, 3, TODAY, 7, COST), UUID.randomUUID()))
                .satisfies(refusal("stock.lot.notEnough", "Роза", 6, 7));
        assertThat(shelves.stock.lot(lot)).map(LotRow::received).contains(10);
    }

    @Test
    void aRemainderIsCorrectedByAMovementWithAReason() {
        long lot = shelves.lot(shelves.reception("Утро"), shelves.flower("Роза"), 10, 7);
        UUID operation = UUID.randomUUID();
        List<Sentence> audit = shelves.audit();

        lines.correct(lot, 10, 7, " ошибка в накладной ", operation);
        lines.correct(lot, 10, 7, " ошибка в накладной ", operation);

        assertThat(shelves.stock.movements(lot).getLast())
                .extracting(last -> last.movement().kind(), last -> last.movement().quantity(),
                        last -> last.movement().comment(), LotMovement::remainder)
                .containsExactly(MovementKind.CORRECTION, -3, "ошибка в накладной", 7);
        assertThat(audit).containsExactly(
                Sentence.of("stock.audit.lot.corrected", "Утро", "Роза", 10, 7, "ошибка в накладной"));
        assertThatThrownBy(() -> lines.correct(lot, 7, 5, " ", UUID.randomUUID()))
                .satisfies(refusal("stock.correction.reasonMissing"));
    }

    @Test
    void aLineIsDeletedOnlyWhileNothingHasMoved() {
        long reception = shelves.reception("Утро");
        long rose = shelves.flower("Роза");
        long untouched = shelves.lot(reception, rose, 10, 7);
        long moved = shelves.lot(reception, rose, 10, 7);
        shelves.move(moved, -1, MovementKind.WRITTEN_OFF);

        lines.delete(untouched, UUID.randomUUID());

        assertThatThrownBy(() -> lines.delete(moved, UUID.randomUUID())).satisfies(refusal("stock.line.moved", "Роза"));
        assertThat(shelves.stock.lots(LotFilter.ofReception(reception), Stock.BY_DAYS_LEFT, 0, 10))
                .extracting(LotRow::id).containsExactly(moved);
        assertThat(shelves.stock.movementsPage(MovementFilter.ALL, 0, 10))
                .extracting(MovementRow::lotId).containsOnly(moved);
        assertThat(shelves.findings()).isEmpty();
    }

    @Test
    void aGoodThatWasReceivedIsArchivedNotDeleted() {
        long rose = shelves.flower("Роза");
        shelves.lot(shelves.reception("Утро"), rose, 10, 7);

        assertThatThrownBy(() -> shelves.goods.delete(rose)).satisfies(refusal("catalog.good.used", "Роза"));
        shelves.goods.archive(rose);
        assertThat(shelves.goods.byId(rose)).map(GoodRow::archived).contains(true);
    }

    @Test
    void aLinesGoodIsReplacedOnlyWhileNothingHasMoved() {
        long rose = shelves.flower("Роза");
        long iris = shelves.flower("Ирис");
        long lot = shelves.lot(shelves.reception("Утро"), rose, 10, 7);
        lines.edit(lot, draft(iris, 5), UUID.randomUUID());
        shelves.move(lot, -1, MovementKind.SOLD);

        assertThatThrownBy(() -> lines.edit(lot, draft(rose, 5), UUID.randomUUID()))
                .satisfies(refusal("stock.line.goodMoved", "Ирис"));
    }

    @Test
    void aThousandLinesAreOneOperation() {
        long reception = shelves.reception("Утро");
        LineDraft line = draft(shelves.flower("Роза"), 7);

        List<Long> lots =
                lines.add(reception, IntStream.range(0, 1000).mapToObj(n -> line).toList(), UUID.randomUUID());

        assertThat(lots).hasSize(1000).doesNotHaveDuplicates();
    }

    private static LineDraft draft(long good, @Nullable Integer shelfLife) {
        return new LineDraft(good, 10, TODAY, shelfLife, COST);
    }
}
