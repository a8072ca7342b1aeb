package shop.petunia.inventory;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.UserProblem;
import shop.petunia.stock.Seen;
import shop.petunia.storage.Transaction;

/** A lot in a stocktake: what was counted, and what the books said at that moment. */
@Entity
public class StocktakeLine {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    long stocktakeId;
    long lotId;
    /** The lot while the stocktake is in progress: unique, so that it stands in one of those alone. */
    @Nullable Long openLotId;
    /** Null while it is not counted, which is not zero; and so are all that follow but the cost. */
    @Nullable Integer counted;

    @Nullable Integer expected;
    @Nullable Instant countedAt;
    @Nullable Long countedBy;
    @Nullable Long movementsSeen;
    @Nullable Long shortagesSeen;
    @Nullable Long settlementsSeen;
    /** In kopecks, kept by the application. */
    @Nullable Long unitCost;

    protected StocktakeLine() {}

    StocktakeLine(long stocktakeId, long lotId) {
        this.stocktakeId = stocktakeId;
        this.lotId = lotId;
        this.openLotId = lotId;
    }

    /** @param at when it was counted, which may be earlier than now */
    void count(int quantity, int remainder, Seen seen, Instant at, Transaction transaction) {
        if (quantity < 0) {
            throw new UserProblem("inventory.count.negative");
        }
        if (quantity > Counts.MOST) {
            throw new UserProblem("inventory.count.tooMany", Counts.MOST);
        }
        counted = quantity;
        expected = remainder;
        countedAt = at;
        countedBy = transaction.author();
        movementsSeen = seen.movements();
        shortagesSeen = seen.shortages();
        settlementsSeen = seen.settlements();
    }

    /** Not counted after all. */
    void forget() {
        counted = null;
        expected = null;
        countedAt = null;
        countedBy = null;
        movementsSeen = null;
        shortagesSeen = null;
        settlementsSeen = null;
    }

    /** The books had been wrong by so many pieces when it was counted: they were gone, or there, already. */
    void expectLess(int pieces) {
        expected = requireNonNull(expected) - pieces;
    }

    int difference() {
        return requireNonNull(counted) - requireNonNull(expected);
    }

    Seen seen() {
        return new Seen(
                requireNonNull(movementsSeen), requireNonNull(shortagesSeen), requireNonNull(settlementsSeen));
    }

    long id() {
        return requireNonNull(id);
    }
}
