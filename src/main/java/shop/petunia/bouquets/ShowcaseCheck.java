package shop.petunia.bouquets;

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

/** Somebody goes along the showcase: begun once, applied once, and undone as a whole when that was a mistake. */
@Entity
public class ShowcaseCheck {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    @Enumerated(EnumType.STRING)
    CheckState state = CheckState.OPEN;

    /** Unique in the database, so that one check at most is open. */
    @Nullable Integer openKey = 1;

    Instant startedAt = Instant.EPOCH;
    long startedBy;
    @Nullable Instant appliedAt;
    @Nullable Long appliedBy;
    @Nullable UUID appliedOperation;
    @Nullable Instant endedAt;
    @Nullable Long endedBy;

    protected ShowcaseCheck() {}

    ShowcaseCheck(Transaction transaction) {
        startedAt = transaction.at();
        startedBy = transaction.author();
    }

    void mustBeOpen() {
        if (state != CheckState.OPEN) {
            throw new UserProblem("bouquets.check.notOpen", startedAt, state);
        }
    }

    void apply(Transaction transaction, UUID operation) {
        mustBeOpen();
        state = CheckState.APPLIED;
        openKey = null;
        appliedAt = transaction.at();
        appliedBy = transaction.author();
        appliedOperation = operation;
    }

    void discard(Transaction transaction) {
        mustBeOpen();
        openKey = null;
        end(transaction, CheckState.DISCARDED);
    }

    void undo(Transaction transaction) {
        if (state != CheckState.APPLIED) {
            throw new UserProblem("bouquets.check.notApplied", startedAt, state);
        }
        end(transaction, CheckState.UNDONE);
    }

    boolean isAppliedBy(UUID operation) {
        return operation.equals(appliedOperation);
    }

    long id() {
        return requireNonNull(id);
    }

    private void end(Transaction transaction, CheckState how) {
        state = how;
        endedAt = transaction.at();
        endedBy = transaction.author();
    }
}
