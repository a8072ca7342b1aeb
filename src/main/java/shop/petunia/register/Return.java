package shop.petunia.register;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.petunia.loyalty.Reversed;
import shop.petunia.shared.Money;
import shop.petunia.storage.Transaction;

/** What was brought back of an order at once. Never changed. */
@Entity
@Table(name = "goods_return")
public class Return {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    long orderId;
    long shiftId;
    /** In kopecks. */
    long amount;
    /** In hundredths, as the two below: what the client has again, what is gone, what should have gone but was spent. */
    long pointsBack;
    long pointsTaken;
    long pointsMissed;
    String reason = "";
    Instant at = Instant.EPOCH;
    long authorId;
    @Nullable Long approvedBy;
    UUID operationId = new UUID(0, 0);

    protected Return() {}

    Return(Transaction transaction, ReturnDraft draft, long shiftId, Money amount, UUID operationId) {
        this.orderId = draft.orderId();
        this.shiftId = shiftId;
        this.amount = amount.kopecks();
        this.reason = draft.reason();
        this.at = transaction.at();
        this.authorId = transaction.author();
        this.approvedBy = draft.manager();
        this.operationId = operationId;
    }

    Return points(Reversed points) {
        pointsBack = points.givenBack().hundredths();
        pointsTaken = points.taken().hundredths();
        pointsMissed = points.missed().hundredths();
        return this;
    }

    long id() {
        return requireNonNull(id);
    }
}
