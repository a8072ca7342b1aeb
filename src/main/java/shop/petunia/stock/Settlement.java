package shop.petunia.stock;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.petunia.storage.Transaction;

/** How pieces of a shortage went away. */
@Entity
public class Settlement {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    long shortageId;
    int quantity;

    @Enumerated(EnumType.STRING)
    SettledBy how = SettledBy.RECEPTION;

    @Nullable Long movementId;
    Instant at = Instant.EPOCH;
    long authorId;

    protected Settlement() {}

    Settlement(Transaction transaction, long shortageId, int quantity, SettledBy how, @Nullable Long movementId) {
        this.shortageId = shortageId;
        this.quantity = quantity;
        this.how = how;
        this.movementId = movementId;
        this.at = transaction.at();
        this.authorId = transaction.author();
    }
}
