package shop.petunia.orders;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;

/** What was ordered, as it was called and priced then. */
@Entity
public class OrderLine {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    long orderId;
    int position;

    @Enumerated(EnumType.STRING)
    LineKind kind = LineKind.FREE;

    @Nullable Long goodId;
    @Nullable Long bouquetId;
    @Nullable Long unitId;
    @Nullable Long marketProduct;
    String name = "";
    int quantity;
    /** In kopecks, as the two below. */
    long price;
    long discount;
    /** What the line has brought, after everything; the lines' sum is the order's total without its fee. */
    long amount;

    protected OrderLine() {}

    OrderLine(long orderId, int position, OrderLineDraft draft, Money amount) {
        this.orderId = orderId;
        this.position = position;
        this.kind = draft.kind();
        this.goodId = kind == LineKind.GOOD ? draft.itemId() : null;
        this.bouquetId = kind == LineKind.BOUQUET ? draft.itemId() : null;
        this.unitId = kind == LineKind.UNIT ? draft.itemId() : null;
        this.marketProduct = draft.marketProduct();
        this.name = draft.name();
        this.quantity = draft.quantity();
        this.price = draft.price().kopecks();
        this.discount = draft.discount().kopecks();
        this.amount = amount.kopecks();
    }

    /** Whether it is the same thing, however many and for whatever price. */
    boolean isSame(OrderLineDraft draft) {
        return kind == draft.kind() && switch (kind) {
            case FREE -> name.equals(draft.name());
            case GOOD -> Objects.equals(goodId, draft.itemId());
            case BOUQUET -> Objects.equals(bouquetId, draft.itemId());
            case UNIT -> Objects.equals(unitId, draft.itemId());
        };
    }

    void become(int place, OrderLineDraft draft, Money share) {
        position = place;
        name = draft.name();
        quantity = draft.quantity();
        price = draft.price().kopecks();
        discount = draft.discount().kopecks();
        amount = share.kopecks();
    }

    /** Out of the way of the others' positions. */
    void stepAside() {
        position += OrderDraft.MOST_LINES;
    }

    void bring(Money share) {
        amount = share.kopecks();
    }

    Money sum() {
        return draft().sum();
    }

    OrderLineDraft draft() {
        Long item = switch (kind) {
            case FREE -> null;
            case GOOD -> goodId;
            case BOUQUET -> bouquetId;
            case UNIT -> unitId;
        };
        return new OrderLineDraft(kind, item, name, quantity, Money.ofKopecks(price), Money.ofKopecks(discount),
                marketProduct);
    }

    OrderLineRow row() {
        return new OrderLineRow(id(), draft(), Money.ofKopecks(amount));
    }

    long id() {
        return requireNonNull(id);
    }
}
