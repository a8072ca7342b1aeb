package shop.petunia.register;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.petunia.storage.Transaction;

/** A cart that waits for its client. Of the client it keeps nothing but the id. */
@Entity
public class HeldCart {
    static final int GOODS_LENGTH = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    Instant heldAt = Instant.EPOCH;
    long authorId;
    String note = "";
    @Nullable Long clientId;
    /** What is in it, in words. */
    String goods = "";
    int pieces;
    /** In kopecks. */
    long total;
    String cart = "";

    protected HeldCart() {}

    HeldCart(Transaction transaction, Cart cart, String note) {
        this.heldAt = transaction.at();
        this.authorId = transaction.author();
        this.note = note;
        this.clientId = cart.client() == null ? null : Long.valueOf(cart.client().id());
        this.goods = Words.of(cart, GOODS_LENGTH);
        this.pieces = cart.totals().pieces();
        this.total = cart.totals().total().kopecks();
        this.cart = CartJson.write(cart);
    }

    long id() {
        return requireNonNull(id);
    }
}
