package shop.petunia.stock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.petunia.storage.Transaction;

/**
 * How far the books had got at a moment, by the greatest ids that they had: what is older has no greater id. Instants
 * would not tell, because several transactions may share one.
 */
public record Seen(long movements, long shortages, long settlements) {
    private static final String GREATEST = "select coalesce(max(id), 0) from ";

    /** As the caller's transaction sees them. */
    public static Seen now(Transaction transaction) {
        return new Seen(
                greatest(transaction, "Movement", null),
                greatest(transaction, "Shortage", null),
                greatest(transaction, "Settlement", null));
    }

    /** As they were at the end of this instant. */
    public static Seen at(Transaction transaction, Instant moment) {
        return new Seen(
                greatest(transaction, "Movement", moment),
                greatest(transaction, "Shortage", moment),
                greatest(transaction, "Settlement", moment));
    }

    Seen earlier(Seen other) {
        return new Seen(
                Math.min(movements, other.movements),
                Math.min(shortages, other.shortages),
                Math.min(settlements, other.settlements));
    }

    private static long greatest(Transaction transaction, String entity, @Nullable Instant until) {
        var query = transaction
                .session()
                .createSelectionQuery(GREATEST + entity + (until == null ? "" : " where at <= :until"), Long.class);
        if (until != null) {
            query.setParameter("until", until);
        }
        return query.getSingleResult();
    }
}
