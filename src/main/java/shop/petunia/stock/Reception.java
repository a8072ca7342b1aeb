package shop.petunia.stock;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.SearchText;
import shop.petunia.shared.UserProblem;

/** One delivery. Its lines are lots. Deleted, it is hidden: the ledger behind it stays. */
@Entity
public class Reception {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    String name = "";
    LocalDate receivedOn = LocalDate.EPOCH;
    @Nullable Long supplierId;
    String invoice = "";
    String note = "";

    @Enumerated(EnumType.STRING)
    ReceptionStatus status = ReceptionStatus.OPEN;

    boolean deleted;
    String searchText = "";
    Instant createdAt = Instant.EPOCH;
    long authorId;
    /** When the last applied stocktake has counted of it. */
    @Nullable Instant lastCountedAt;

    protected Reception() {}

    Reception(ReceptionDraft draft, Instant createdAt, long authorId) {
        this.createdAt = createdAt;
        this.authorId = authorId;
        describe(draft);
    }

    void describe(ReceptionDraft draft) {
        name = draft.name();
        receivedOn = draft.date();
        supplierId = draft.supplierId();
        invoice = draft.invoice();
        note = draft.note();
        searchText = SearchText.of(name, invoice);
    }

    ReceptionDraft draft() {
        return new ReceptionDraft(name, receivedOn, supplierId, invoice, note);
    }

    void close() {
        mustBeOpen();
        status = ReceptionStatus.CLOSED;
    }

    void reopen() {
        if (status == ReceptionStatus.OPEN) {
            throw new UserProblem("stock.reception.alreadyOpen", name);
        }
        status = ReceptionStatus.OPEN;
    }

    void delete() {
        mustBeOpen();
        deleted = true;
    }

    void mustBeOpen() {
        if (status != ReceptionStatus.OPEN) {
            throw new UserProblem("stock.reception.closed", name);
        }
    }

    long id() {
        return requireNonNull(id);
    }

    Document document() {
        return Document.reception(id(), name);
    }
}
