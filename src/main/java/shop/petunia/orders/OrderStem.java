package shop.petunia.orders;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** What a line takes from the lots of one good. */
@Entity
public class OrderStem {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    long orderId;
    long lineId;
    long goodId;
    int quantity;

    protected OrderStem() {}

    OrderStem(long orderId, long lineId, long goodId, int quantity) {
        this.orderId = orderId;
        this.lineId = lineId;
        this.goodId = goodId;
        this.quantity = quantity;
    }

    /**
     * Of a line that becomes more or fewer pieces of the same.
     *
     * @return how many more stems it needs; below zero how many fewer
     */
    int scale(int piecesBefore, int pieces) {
        int before = quantity;
        quantity = Math.toIntExact((long) before * pieces / piecesBefore);
        return quantity - before;
    }

    long id() {
        return requireNonNull(id);
    }
}
