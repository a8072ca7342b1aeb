package shop.petunia.register;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.storage.Transaction;

/** Cash that somebody put into the drawer or took out of it. Never changed. */
@Entity
public class CashMove {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    long shiftId;
    /** In kopecks; below zero when it was taken out. */
    long amount;
    String reason = "";
    Instant at = Instant.EPOCH;
    long authorId;
    UUID operationId = new UUID(0, 0);

    protected CashMove() {}

    CashMove(Transaction transaction, long shiftId, Money amount, String reason, UUID operationId) {
        this.shiftId = shiftId;
        this.amount = amount.kopecks();
        this.reason = reason;
        this.at = transaction.at();
        this.authorId = transaction.author();
        this.operationId = operationId;
    }

    long id() {
        return requireNonNull(id);
    }
}
