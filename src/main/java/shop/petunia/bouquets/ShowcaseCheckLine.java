package shop.petunia.bouquets;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.storage.Transaction;

/** A bouquet that should stand on the showcase, and who saw it there. */
@Entity
public class ShowcaseCheckLine {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    long checkId;
    long unitId;
    @Nullable Instant seenAt;
    @Nullable Long seenBy;

    /** Null until the check is applied. */
    @Enumerated(EnumType.STRING)
    @Nullable CheckOutcome outcome;

    @Nullable UUID lostWith;
    /** In kopecks. */
    long loss;

    protected ShowcaseCheckLine() {}

    ShowcaseCheckLine(long checkId, long unitId) {
        this.checkId = checkId;
        this.unitId = unitId;
    }

    /** Who saw it first, saw it. */
    void seen(Transaction transaction) {
        if (seenAt == null) {
            seenAt = transaction.at();
            seenBy = transaction.author();
        }
    }

    void notSeen() {
        seenAt = null;
        seenBy = null;
    }

    boolean isSeen() {
        return seenAt != null;
    }

    void found(CheckOutcome what) {
        outcome = what;
    }

    void missing(UUID operation, Money cost) {
        outcome = CheckOutcome.MISSING;
        lostWith = operation;
        loss = cost.kopecks();
    }
}
