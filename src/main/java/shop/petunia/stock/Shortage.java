package shop.petunia.stock;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.petunia.storage.Transaction;

/** What was sold though the books knew none. */
@Entity
public class Shortage {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    long goodId;
    String documentKind = "";
    long documentId;
    long documentLine;
    String documentName = "";
    int quantity;
    /** What nothing has made up for yet. */
    int outstanding;
    /** The last known cost of a piece in kopecks, or null for a good that was never received. */
    @Nullable Long unitCost;

    Instant at = Instant.EPOCH;
    long authorId;
    UUID operationId = new UUID(0, 0);

    protected Shortage() {}

    Shortage(Transaction transaction, long goodId, int quantity, @Nullable Long unitCost, Document document,
            UUID operationId) {
        this.goodId = goodId;
        this.quantity = quantity;
        this.outstanding = quantity;
        this.unitCost = unitCost;
        this.documentKind = document.kind();
        this.documentId = document.id();
        this.documentLine = document.line();
        this.documentName = document.name();
        this.operationId = operationId;
        this.at = transaction.at();
        this.authorId = transaction.author();
    }

    void settle(int pieces) {
        if (pieces > outstanding) {
            throw new IllegalArgumentException(pieces + " of " + outstanding);
        }
        outstanding -= pieces;
    }

    void reopen(int pieces) {
        if (outstanding + pieces > quantity) {
            throw new IllegalArgumentException(pieces + " more than " + outstanding + " of " + quantity);
        }
        outstanding += pieces;
    }

    Document document() {
        return new Document(documentKind, documentId, documentLine, documentName);
    }

    long id() {
        return requireNonNull(id);
    }
}
