package shop.petunia.register;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Transaction;

/** One cash day of the counter. Whatever is paid makes a new version of it, so that nothing is paid while it closes. */
@Entity
@Table(name = "cash_shift")
public class Shift {
    private static final int OPEN = 1;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    @Version
    int version;

    @Nullable Integer openMark;
    Instant openedAt = Instant.EPOCH;
    long openedBy;
    UUID openingId = new UUID(0, 0);
    /** In kopecks, as all money. */
    long startCash;
    @Nullable Instant closedAt;
    @Nullable Long closedBy;
    @Nullable UUID closingId;
    @Nullable Long counted;
    @Nullable Long expected;
    String note = "";

    protected Shift() {}

    Shift(Transaction transaction, Money startCash, UUID operationId) {
        this.openMark = OPEN;
        this.openedAt = transaction.at();
        this.openedBy = transaction.author();
        this.openingId = operationId;
        this.startCash = startCash.kopecks();
    }

    /** What was counted stands beside what should have been there; a difference is noted and no obstacle. */
    void closed(Transaction transaction, Money counted, Money expected, String note, UUID operationId) {
        if (!isOpen()) {
            throw new UserProblem("register.shift.closedAlready", id());
        }
        this.openMark = null;
        this.closedAt = transaction.at();
        this.closedBy = transaction.author();
        this.closingId = operationId;
        this.counted = counted.kopecks();
        this.expected = expected.kopecks();
        this.note = note;
    }

    boolean isOpen() {
        return openMark != null;
    }

    Money startCash() {
        return Money.ofKopecks(startCash);
    }

    long id() {
        return requireNonNull(id);
    }
}
