package shop.petunia.orders;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.storage.Transaction;

/** Money that came, or with a minus went back. Never changed. */
@Entity
public class OrderPayment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    long orderId;

    @Enumerated(EnumType.STRING)
    PaidBy paidBy = PaidBy.CASH;

    /** In kopecks. */
    long amount;
    Instant at = Instant.EPOCH;
    long authorId;
    UUID operationId = new UUID(0, 0);
    int step;

    protected OrderPayment() {}

    OrderPayment(Transaction transaction, long orderId, PaidBy paidBy, Money amount, UUID operationId, int step) {
        this.orderId = orderId;
        this.paidBy = paidBy;
        this.amount = amount.kopecks();
        this.at = transaction.at();
        this.authorId = transaction.author();
        this.operationId = operationId;
        this.step = step;
    }

    Money amount() {
        return Money.ofKopecks(amount);
    }

    /** @param names of the staff by id */
    OrderPaymentRow row(Map<Long, String> names) {
        return new OrderPaymentRow(id(), paidBy, amount(), at, names.getOrDefault(authorId, ""));
    }

    long id() {
        return requireNonNull(id);
    }
}
