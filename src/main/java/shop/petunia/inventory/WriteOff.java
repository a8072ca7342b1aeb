package shop.petunia.inventory;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.shared.SearchText;
import shop.petunia.shared.UserProblem;
import shop.petunia.stock.Document;
import shop.petunia.stock.LotRow;
import shop.petunia.stock.Operation;
import shop.petunia.storage.Transaction;

/** What one lot has lost, and why. Its number is its id. Undone, it stays. */
@Entity
public class WriteOff {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    long lotId;
    long goodId;
    @Nullable Long supplierId;
    /** In the shop's zone. */
    LocalDate onDay = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    WriteOffReason reason = WriteOffReason.OTHER;

    int quantity;
    /** In kopecks. */
    long unitCost;
    String comment = "";
    String searchText = "";
    UUID operationId = new UUID(0, 0);
    Instant at = Instant.EPOCH;
    long authorId;
    @Nullable Instant undoneAt;
    @Nullable Long undoneBy;

    protected WriteOff() {}

    WriteOff(Transaction transaction, LocalDate onDay, LotRow lot, int quantity, WriteOffReason reason,
            Operation operation) {
        this.lotId = lot.id();
        this.goodId = lot.goodId();
        this.supplierId = lot.supplierId();
        this.onDay = onDay;
        this.reason = reason;
        this.quantity = quantity;
        this.unitCost = lot.unitCost().kopecks();
        this.comment = operation.comment();
        this.searchText = SearchText.fold(comment);
        this.operationId = operation.id();
        this.at = transaction.at();
        this.authorId = transaction.author();
    }

    void undo(Transaction transaction) {
        if (isUndone()) {
            throw new UserProblem("inventory.writeOff.undoneAlready", id());
        }
        undoneAt = transaction.at();
        undoneBy = transaction.author();
    }

    boolean isUndone() {
        return undoneAt != null;
    }

    Money loss() {
        return Money.ofKopecks(unitCost).times(quantity);
    }

    Document document() {
        return Document.of(WriteOffChange.WRITE_OFF, id(), "№ " + id());
    }

    long id() {
        return requireNonNull(id);
    }
}
