package shop.petunia.stock;

import java.time.Instant;
import shop.petunia.storage.Transaction;

/**
 * How far the books had got at a moment, by the greatest ids that they had: what is older has no greater id. Instants
 * would not tell, because several transactions may share one.
 */
public record Seen(long movements, long shortages, long settlements) {
    /** As the caller's transaction sees them. */
    public static Seen now(Transaction transaction) {
        return new Seen(
                greatest(transaction, "Movement"),
                greatest(transaction, "Shortage"),
                greatest(transaction, "Settlement"));
    }

    /** As they were at the end of an instant that is over: what came later had no id yet. */
    public static Seen at(Transaction transaction, Instant moment) {
        return now(transaction).earlier(new Seen(
                beforeThoseAfter(transaction, "Movement", moment),
                beforeThoseAfter(transaction, "Shortage", moment),
                beforeThoseAfter(transaction, "Settlement", moment)));
    }

    Seen earlier(Seen other) {
        return new Seen(
                Math.min(movements, other.movements),
                Math.min(shortages, other.shortages),
                Math.min(settlements, other.settlements));
    }

    private static long greatest(Transaction transaction, String entity) {
        return transaction
                .session()
                .createSelectionQuery("select coalesce(max(id), 0) from " + entity, Long.class)
                .getSingleResult();
    }

    /** Asks for the few that are younger, because the database finds those by their instant. */
    private static long beforeThoseAfter(Transaction transaction, String entity, Instant moment) {
        return transaction
                .session()
                .createSelectionQuery("select coalesce(min(id) - 1, " + Long.MAX_VALUE + "L) from " + entity
                        + " where at > :moment", Long.class)
                .setParameter("moment", moment)
                .getSingleResult();
    }
}
