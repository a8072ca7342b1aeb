package shop.petunia.inventory;

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
import shop.petunia.shared.SearchText;
import shop.petunia.shared.UserProblem;
import shop.petunia.stock.Document;
import shop.petunia.storage.Transaction;

/** One count of what is there: begun, counted line by line, then applied once, and maybe undone; or discarded. */
@Entity
public class Stocktake {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    String name = "";

    @Enumerated(EnumType.STRING)
    StocktakeScope.Kind scope = StocktakeScope.Kind.EVERYTHING;

    @Nullable Long receptionId;

    @Enumerated(EnumType.STRING)
    StocktakeStatus status = StocktakeStatus.IN_PROGRESS;

    String searchText = "";
    /** Of the file that its numbers came from, if they did. */
    @Nullable String fileSha256;

    Instant startedAt = Instant.EPOCH;
    long startedBy;
    @Nullable Instant appliedAt;
    @Nullable Long appliedBy;
    @Nullable UUID appliedOperation;
    /** When it was undone or discarded. */
    @Nullable Instant endedAt;

    @Nullable Long endedBy;
    @Nullable UUID endedOperation;

    protected Stocktake() {}

    Stocktake(Transaction transaction, StocktakeScope scope, String name, @Nullable String fileSha256) {
        this.name = name;
        this.scope = scope.kind();
        this.receptionId = scope.receptionId();
        this.fileSha256 = fileSha256;
        this.searchText = SearchText.of(name);
        this.startedAt = transaction.at();
        this.startedBy = transaction.author();
    }

    void apply(Transaction transaction, UUID operation) {
        mustBeInProgress();
        status = StocktakeStatus.APPLIED;
        appliedAt = transaction.at();
        appliedBy = transaction.author();
        appliedOperation = operation;
    }

    void undo(Transaction transaction, UUID operation) {
        if (status != StocktakeStatus.APPLIED) {
            throw status == StocktakeStatus.IN_PROGRESS
                    ? new UserProblem("inventory.stocktake.notApplied", name)
                    : over();
        }
        end(transaction, StocktakeStatus.UNDONE);
        endedOperation = operation;
    }

    void discard(Transaction transaction) {
        mustBeInProgress();
        end(transaction, StocktakeStatus.DISCARDED);
    }

    void mustBeInProgress() {
        if (status != StocktakeStatus.IN_PROGRESS) {
            throw over();
        }
    }

    /** Whether it was applied by this very command. */
    boolean isAppliedBy(UUID operation) {
        return operation.equals(appliedOperation);
    }

    /** Whether it was undone by this very command. */
    boolean isUndoneBy(UUID operation) {
        return operation.equals(endedOperation);
    }

    Document document() {
        return Document.stocktake(id(), name);
    }

    long id() {
        return requireNonNull(id);
    }

    private void end(Transaction transaction, StocktakeStatus how) {
        status = how;
        endedAt = transaction.at();
        endedBy = transaction.author();
    }

    private UserProblem over() {
        return switch (status) {
            case UNDONE -> new UserProblem("inventory.stocktake.undone", name, requireNonNull(endedAt));
            case DISCARDED -> new UserProblem("inventory.stocktake.discarded", name, requireNonNull(endedAt));
            default -> new UserProblem("inventory.stocktake.applied", name, requireNonNull(appliedAt));
        };
    }
}
