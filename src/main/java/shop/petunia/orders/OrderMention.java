package shop.petunia.orders;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** That an order is found by a term. */
@Entity
public class OrderMention {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    long termId;
    long orderId;

    protected OrderMention() {}

    OrderMention(long termId, long orderId) {
        this.termId = termId;
        this.orderId = orderId;
    }
}
