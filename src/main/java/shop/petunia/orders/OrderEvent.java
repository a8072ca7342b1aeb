package shop.petunia.orders;

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

/** One row of an order's history. */
@Entity
public class OrderEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    long orderId;

    @Enumerated(EnumType.STRING)
    EventKind kind = EventKind.CREATED;

    @Enumerated(EnumType.STRING)
    @Nullable OrderStatus fromStatus;

    @Enumerated(EnumType.STRING)
    @Nullable OrderStatus toStatus;

    /** In kopecks; of a payment its amount stands in toTotal. */
    @Nullable Long fromTotal;
    @Nullable Long toTotal;
    /** Of a payment in the shop; one that came online has none. */
    @Enumerated(EnumType.STRING)
    @Nullable PaidBy paidBy;

    String reason = "";
    boolean fromMarket;
    Instant at = Instant.EPOCH;
    long authorId;
    UUID operationId = new UUID(0, 0);
    int step;

    protected OrderEvent() {}

    OrderEvent(Transaction transaction, long orderId, EventKind kind, Act act, String reason) {
        this.orderId = orderId;
        this.kind = kind;
        this.reason = reason;
        this.fromMarket = act.fromMarket();
        this.at = transaction.at();
        this.authorId = transaction.author();
        this.operationId = act.id();
        this.step = act.nextStep();
    }

    OrderEvent steps(@Nullable OrderStatus from, OrderStatus to) {
        fromStatus = from;
        toStatus = to;
        return this;
    }

    OrderEvent by(PaidBy way) {
        paidBy = way;
        return this;
    }

    OrderEvent totals(@Nullable Money from, Money to) {
        fromTotal = from == null ? null : Long.valueOf(from.kopecks());
        toTotal = to.kopecks();
        return this;
    }

    /** @param names of the staff by id */
    OrderEventRow row(Map<Long, String> names) {
        return new OrderEventRow(kind, fromStatus, toStatus, money(fromTotal), money(toTotal), paidBy, reason,
                fromMarket, at,
                names.getOrDefault(authorId, ""));
    }

    private static @Nullable Money money(@Nullable Long kopecks) {
        return kopecks == null ? null : Money.ofKopecks(kopecks);
    }
}
