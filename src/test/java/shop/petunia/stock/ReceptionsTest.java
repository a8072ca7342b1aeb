package shop.petunia.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.stock.Shelves.TODAY;
import static shop.petunia.testkit.Refusals.refusal;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.catalog.SupplierDraft;
import shop.petunia.shared.Money;
import shop.petunia.shared.Period;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.Sort;

class ReceptionsTest {
    @RegisterExtension
    final Shelves shelves = new Shelves();

    private final Receptions receptions = shelves.receptions;

    @Test
    void aReceptionTellsWhatCameAndWhatRemains() {
        long supplier = shelves.suppliers.add(new SupplierDraft("Флора", "", ""));
        long id = receptions.open(new ReceptionDraft(" К празднику ", TODAY, supplier, "№ 17", "срочно"));
        long rose = shelves.lot(id, shelves.flower("Роза"), 20, 7);
        shelves.lot(id, shelves.flower("Ирис"), 5, 5);
        shelves.move(rose, -8, MovementKind.SOLD);

        var row = receptions.byId(id);

        assertThat(row).contains(new ReceptionRow(id, "К празднику", TODAY, supplier, "Флора", "№ 17", "срочно",
                ReceptionStatus.OPEN, 2, 25, Money.ofRoubles(250), 17, Money.ofRoubles(170), TODAY.plusDays(5),
                null));
    }

    @Test
    void theListIsFilteredSortedAndPaged() {
        long supplier = shelves.suppliers.add(new SupplierDraft("Флора", "", ""));
        long first = receptions.open(new ReceptionDraft("Утро", TODAY.minusDays(3), supplier, "А-1", ""));
        long second = receptions.open(ReceptionDraft.of("Вечер", TODAY));
        long third = receptions.open(new ReceptionDraft("Ночь", TODAY.minusDays(1), null, "Б-2", ""));
        receptions.close(third);
        shelves.lot(second, shelves.flower("Роза"), 20, 7);

        assertThat(ids(ReceptionFilter.ALL)).containsExactly(second, third, first);
        assertThat(ids(ReceptionFilter.ALL.text("флор а-1"))).containsExactly(first);
        assertThat(ids(ReceptionFilter.ALL.status(ReceptionStatus.CLOSED))).containsExactly(third);
        assertThat(ids(ReceptionFilter.ALL.period(new Period(TODAY.minusDays(1), TODAY)))).containsExactly(second,
                third);
        assertThat(ids(ReceptionFilter.ALL.supplier(supplier))).containsExactly(first);
        assertThat(receptions.page(ReceptionFilter.ALL, Sort.downBy(ReceptionColumn.PIECES), 0, 1))
                .extracting(ReceptionRow::id).containsExactly(second);
        assertThat(receptions.count(ReceptionFilter.ALL.text("флора"))).isEqualTo(1);
    }

    @Test
    void everyColumnSorts() {
        receptions.open(ReceptionDraft.of("Утро", TODAY));

        for (ReceptionColumn column : ReceptionColumn.values()) {
            assertThat(receptions.page(ReceptionFilter.ALL, Sort.by(column), 0, 10)).hasSize(1);
        }
    }

    @Test
    void editsAreToldWithOldAndNew() {
        long supplier = shelves.suppliers.add(new SupplierDraft("Флора", "", ""));
        long id = receptions.open(ReceptionDraft.of("Утро", TODAY));
        List<Sentence> audit = shelves.audit();

        receptions.edit(id, new ReceptionDraft("Утро", TODAY.minusDays(1), supplier, "", ""));

        assertThat(audit).containsExactly(
                Sentence.of("stock.audit.reception.date", "Утро", TODAY, TODAY.minusDays(1)),
                Sentence.of("stock.audit.reception.supplier", "Утро", "—", "Флора"));
    }

    @Test
    void aClosedReceptionTakesNoChangesUntilItIsReopenedWhichIsTold() {
        long id = receptions.open(ReceptionDraft.of("Утро", TODAY));
        receptions.close(id);
        List<Sentence> audit = shelves.audit();

        assertThatThrownBy(() -> receptions.edit(id, ReceptionDraft.of("День", TODAY)))
                .satisfies(refusal("stock.reception.closed", "Утро"));
        assertThatThrownBy(() -> receptions.close(id)).satisfies(refusal("stock.reception.closed", "Утро"));
        receptions.reopen(id);
        assertThat(audit).containsExactly(Sentence.of("stock.audit.reception.reopened", "Утро"));
    }

    @Test
    void onlyAReceptionWithoutLinesIsDeleted() {
        long empty = receptions.open(ReceptionDraft.of("Пустая", TODAY));
        long full = receptions.open(ReceptionDraft.of("Полная", TODAY));
        long lot = shelves.lot(full, shelves.flower("Роза"), 5, 7);

        receptions.delete(empty);
        assertThatThrownBy(() -> receptions.delete(full)).satisfies(refusal("stock.reception.notEmpty", "Полная"));
        assertThat(ids(ReceptionFilter.ALL)).containsExactly(full);

        shelves.lines.delete(lot, UUID.randomUUID());
        receptions.delete(full);
        assertThat(ids(ReceptionFilter.ALL)).isEmpty();
    }

    @Test
    void theSameSupplierAndInvoiceNumberAreNoticed() {
        long supplier = shelves.suppliers.add(new SupplierDraft("Флора", "", ""));
        long first = receptions.open(new ReceptionDraft("Утро", TODAY, supplier, "А-17", ""));

        assertThat(receptions.sameInvoice(supplier, " а-17 ", null)).extracting(ReceptionRow::id)
                .containsExactly(first);
        assertThat(receptions.sameInvoice(supplier, "а-17", first)).isEmpty();
        assertThat(receptions.sameInvoice(supplier, "", null)).isEmpty();
        assertThat(receptions.sameInvoice(null, "А-17", null)).isEmpty();
    }

    @Test
    void theSameFileIsNoticedUntilItsReceptionIsDeleted() {
        String sha256 = "0123456789abcdef".repeat(4);
        long id = receptions.open(ReceptionDraft.of("Утро", TODAY));
        shelves.write(transaction -> receptions.keepFile(transaction, id, sha256, "накладная.csv"));

        assertThat(receptions.ofFile(sha256)).map(ReceptionRow::id).contains(id);
        receptions.delete(id);
        assertThat(receptions.ofFile(sha256)).isEmpty();
    }

    @Test
    void whoHasDeliveredIsArchivedNotDeleted() {
        long supplier = shelves.suppliers.add(new SupplierDraft("Флора", "", ""));
        receptions.open(new ReceptionDraft("Утро", TODAY, supplier, "", ""));

        assertThatThrownBy(() -> shelves.suppliers.delete(supplier))
                .satisfies(refusal("catalog.supplier.used", "Флора"));
    }

    private List<Long> ids(ReceptionFilter filter) {
        return receptions.page(filter, Receptions.NEWEST_FIRST, 0, 10).stream().map(ReceptionRow::id).toList();
    }
}
