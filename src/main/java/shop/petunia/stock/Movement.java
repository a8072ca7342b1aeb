package shop.petunia.stock;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Transaction;

/** One row of the ledger, never changed. */
@Entity
public class Movement {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    long lotId;

    @Enumerated(EnumType.STRING)
    MovementKind kind = MovementKind.RECEIVED;

    int quantity;
    String documentKind = "";
    long documentId;
    long documentLine;
    String documentName = "";
    String reason = "";
    String comment = "";
    long authorId;
    Instant at = Instant.EPOCH;
    UUID operationId = new UUID(0, 0);
    int step;
    @Nullable Long reversesId;

    protected Movement() {}

    Movement(Transaction transaction, long lotId, int quantity, MovementKind kind, Document document,
            Operation operation) {
        this.lotId = lotId;
        this.quantity = quantity;
        this.kind = kind;
        this.documentKind = document.kind();
        this.documentId = document.id();
        this.documentLine = document.line();
        this.documentName = document.name();
        this.reason = operation.reason();
        this.comment = operation.comment();
        this.operationId = operation.id();
        this.step = operation.nextStep();
        this.authorId = transaction.author();
        this.at = transaction.at();
    }

    /** What takes this movement back. What came by reception is taken back by deleting its line. */
    Movement undone(Transaction transaction, Operation operation) {
        if (kind == MovementKind.UNDONE || kind == MovementKind.RECEIVED) {
            throw new UserProblem("stock.movement.notUndoable");
        }
        return contrary(transaction, MovementKind.UNDONE, operation);
    }

    Movement contrary(Transaction transaction, MovementKind contraryKind, Operation operation) {
        Movement contrary = new Movement(transaction, lotId, -quantity, contraryKind, document(), operation);
        contrary.reversesId = id();
        return contrary;
    }

    Document document() {
        return new Document(documentKind, documentId, documentLine, documentName);
    }

    long id() {
        return requireNonNull(id);
    }
}
