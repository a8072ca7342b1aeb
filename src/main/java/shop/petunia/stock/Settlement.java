package shop.petunia.stock;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.petunia.storage.Transaction;

/** How pieces of a shortage went away; with a negative quantity, that they did not after all. */
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
    /** The command that settled; unknown of the oldest. */
    @Nullable UUID operationId;

    @Nullable Long reversesId;
    Instant at = Instant.EPOCH;
    long authorId;

    protected Settlement() {}

    Settlement(Transaction transaction, long shortageId, int quantity, SettledBy how, @Nullable Long movementId,
            UUID operationId) {
        this.shortageId = shortageId;
        this.quantity = quantity;
        this.how = how;
        this.movementId = movementId;
        this.operationId = operationId;
        this.at = transaction.at();
        this.authorId = transaction.author();
    }

    Settlement contrary(Transaction transaction, UUID undoing, @Nullable Long contraryMovement) {
        Settlement contrary =
                new Settlement(transaction, shortageId, -quantity, SettledBy.UNDONE, contraryMovement, undoing);
        contrary.reversesId = id;
        return contrary;
    }
}
