package shop.petunia.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static shop.petunia.inventory.LossShop.TODAY;
import static shop.petunia.testkit.Refusals.refusal;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;

class WriteOffsTest {
    @RegisterExtension
    final LossShop shop = new LossShop();

    @Test
    void whatIsWrittenOffLeavesTheLotWithItsReason() {
        long roses = shop.tenRoses();

        Written written = shop.writeOffs.write(
                List.of(new LotLoss(roses, 3)), WriteOffReason.WILTED, " жара ", UUID.randomUUID());

        WriteOffRow row = shop.all().getFirst();
        assertThat(written).extracting(Written::ids, Written::pieces, Written::loss)
                .containsExactly(List.of(1L), 3L, Money.ofRoubles(30));
        assertThat(row).isEqualTo(new WriteOffRow(1, TODAY, shop.time.now(), roses, 1, "Роза", "", 1, "Утро", "",
                WriteOffReason.WILTED, 3, Money.ofRoubles(10), "жара", "Владелец", null, ""));
        assertThat(shop.story(roses)).containsExactly("RECEIVED 10 Утро", "WRITTEN_OFF -3 № 1 WILTED");
        assertThat(shop.remaining(roses)).isEqualTo(7);
    }

    @Test
    void severalLotsGoInOneGoOrNotAtAll() {
        long reception = shop.reception("Утро", TODAY, "");
        long roses = shop.lot(reception, shop.flower("Роза"), 10);
        long irises = shop.lot(reception, shop.flower("Ирис"), 5);

        assertThatThrownBy(() -> shop.writeOffs.write(
                List.of(new LotLoss(irises, 6), new LotLoss(roses, 1)), WriteOffReason.WILTED, "", UUID.randomUUID()))
                .satisfies(refusal("inventory.writeOff.notEnough", "Ирис", "Утро", 5, 6));
        Written written = shop.writeOffs.write(
                List.of(new LotLoss(irises, 5), new LotLoss(roses, 1)), WriteOffReason.WILTED, "", UUID.randomUUID());

        assertThat(written.ids()).hasSize(2);
        assertThat(shop.all()).extracting(WriteOffRow::goodName, WriteOffRow::quantity)
                .containsExactly(tuple("Ирис", 5), tuple("Роза", 1));
        assertThat(List.of(shop.remaining(roses), shop.remaining(irises))).containsExactly(9, 0);
    }

    @Test
    void theSameLotTwiceIsOneWriteOff() {
        long roses = shop.tenRoses();

        shop.writeOffs.write(
                List.of(new LotLoss(roses, 2), new LotLoss(roses, 3)), WriteOffReason.BROKEN, "", UUID.randomUUID());

        assertThat(shop.all()).extracting(WriteOffRow::quantity).containsExactly(5);
    }

    @Test
    void onlyWhatRemainsCanBeWrittenOff() {
        long roses = shop.tenRoses();
        shop.sell(roses, 8);

        assertThatThrownBy(() -> shop.writeOff(roses, 3, WriteOffReason.WILTED))
                .satisfies(refusal("inventory.writeOff.notEnough", "Роза", "Утро", 2, 3));
        assertThatThrownBy(() -> shop.writeOff(roses, 0, WriteOffReason.WILTED))
                .satisfies(refusal("inventory.writeOff.quantity"));
        assertThatThrownBy(
                () -> shop.writeOffs.write(List.of(), WriteOffReason.WILTED, "", UUID.randomUUID()))
                .satisfies(refusal("inventory.writeOff.nothing"));
        assertThatThrownBy(() -> shop.writeOff(77, 1, WriteOffReason.WILTED)).satisfies(refusal("stock.lot.gone"));
    }

    @Test
    void anotherReasonNeedsAComment() {
        long roses = shop.tenRoses();

        assertThatThrownBy(() -> shop.writeOffs.write(
                List.of(new LotLoss(roses, 1)), WriteOffReason.OTHER, " ", UUID.randomUUID()))
                .satisfies(refusal("inventory.writeOff.commentMissing"));
    }

    @Test
    void aClosedReceptionsLotIsWrittenOffToo() {
        long roses = shop.tenRoses();
        shop.receptions.close(shop.row(roses).receptionId());

        shop.writeOff(roses, 10, WriteOffReason.WILTED);

        assertThat(shop.remaining(roses)).isZero();
    }

    @Test
    void theSameOperationIsAnsweredAsTheFirstTime() {
        long roses = shop.tenRoses();
        UUID operation = UUID.randomUUID();
        Written first = shop.writeOffs.write(List.of(new LotLoss(roses, 3)), WriteOffReason.WILTED, "", operation);

        Written again = shop.writeOffs.write(List.of(new LotLoss(roses, 3)), WriteOffReason.WILTED, "", operation);

        assertThat(again).isEqualTo(first);
        assertThat(shop.remaining(roses)).isEqualTo(7);
    }

    @Test
    void whatIsUndoneReturnsToItsLotAndStaysOnTheList() {
        long roses = shop.tenRoses();
        long id = shop.writeOff(roses, 3, WriteOffReason.WILTED).ids().getFirst();

        shop.writeOffs.undo(id, UUID.randomUUID());

        assertThat(shop.story(roses))
                .containsExactly("RECEIVED 10 Утро", "WRITTEN_OFF -3 № 1 WILTED", "UNDONE 3 № 1");
        assertThat(shop.all()).extracting(WriteOffRow::isUndone, WriteOffRow::undoneAt, WriteOffRow::undoneBy)
                .containsExactly(tuple(true, shop.time.now(), "Владелец"));
        assertThat(shop.writeOffs.totals(WriteOffFilter.VALID)).isEqualTo(WriteOffTotals.NOTHING);
    }

    @Test
    void aWriteOffIsUndoneOnce() {
        long id = shop.writeOff(shop.tenRoses(), 3, WriteOffReason.WILTED).ids().getFirst();
        UUID undoing = UUID.randomUUID();
        shop.writeOffs.undo(id, undoing);

        shop.writeOffs.undo(id, undoing);

        assertThatThrownBy(() -> shop.writeOffs.undo(id, UUID.randomUUID()))
                .satisfies(refusal("inventory.writeOff.undoneAlready", id));
        assertThat(shop.remaining(1)).isEqualTo(10);
    }

    @Test
    void aWholeOperationIsUndoneButForWhatWasUndoneSingly() {
        long reception = shop.reception("Утро", TODAY, "");
        long roses = shop.lot(reception, shop.flower("Роза"), 10);
        long irises = shop.lot(reception, shop.flower("Ирис"), 5);
        Written written = shop.writeOffs.write(
                List.of(new LotLoss(roses, 4), new LotLoss(irises, 5)), WriteOffReason.WILTED, "", UUID.randomUUID());
        shop.writeOffs.undo(written.ids().getFirst(), UUID.randomUUID());

        shop.writeOffs.undoAll(written.operation(), UUID.randomUUID());

        assertThat(List.of(shop.remaining(roses), shop.remaining(irises))).containsExactly(10, 5);
        assertThatThrownBy(() -> shop.writeOffs.undoAll(written.operation(), UUID.randomUUID()))
                .satisfies(refusal("inventory.writeOff.allUndoneAlready"));
    }

    @Test
    void writingOffAndUndoingAreTold() {
        long roses = shop.tenRoses();
        List<Sentence> told = shop.audit();

        long id = shop.writeOff(roses, 3, WriteOffReason.WILTED).ids().getFirst();
        shop.writeOffs.undo(id, UUID.randomUUID());

        assertThat(told).containsExactly(
                Sentence.of("inventory.audit.writeOff.written", 1L, "Роза", 3, WriteOffReason.WILTED,
                        Money.ofRoubles(30)),
                Sentence.of("inventory.audit.writeOff.undone", 1L, "Роза", 3));
    }

    @Test
    void aNightsLossBelongsToTheDayOfTheShopsZone() {
        long roses = shop.tenRoses();
        shop.clock.set(TODAY.plusDays(1).atTime(0, 30).atZone(shop.time.zone()).toInstant());

        shop.writeOff(roses, 1, WriteOffReason.BROKEN);

        assertThat(shop.all()).extracting(WriteOffRow::day).containsExactly(TODAY.plusDays(1));
    }

    @Test
    void aWriteOffThatTheLedgerDoesNotKnowIsNamed() {
        long roses = shop.tenRoses();
        long first = shop.writeOff(roses, 3, WriteOffReason.WILTED).ids().getFirst();
        long second = shop.writeOff(roses, 2, WriteOffReason.WILTED).ids().getFirst();
        List<Sentence> before = shop.findings();
        execute("update write_off set quantity = 4 where id = " + first);
        execute("update write_off set undone_at = at, undone_by = 1 where id = " + second);
        execute("update movement set document_id = 99 where document_id = " + first
                + " and document_kind = 'writeOff'");

        assertThat(before).isEmpty();
        assertThat(shop.findings()).containsExactly(
                Sentence.of("inventory.check.writeOff.taken", first, 4, 0L),
                Sentence.of("inventory.check.writeOff.givenBack", second, 2, 0L),
                Sentence.of("inventory.check.writeOff.movement", 2L, 99L));
    }

    private void execute(String sql) {
        shop.database.writeOnly(
                transaction -> transaction.session().createNativeMutationQuery(sql).executeUpdate());
    }
}
