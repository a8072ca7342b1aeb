package shop.petunia.storage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.StatelessSession;

/** One transaction: the session to ask, the instant and the author of what is written, the changes announced so far. */
public final class Transaction {
    private final StatelessSession session;
    private final Changes changes;
    private final Instant at;
    private final long author;
    private final List<Change> announced = new ArrayList<>();

    Transaction(StatelessSession session, Changes changes, Instant at, long author) {
        this.session = session;
        this.changes = changes;
        this.at = at;
        this.author = author;
    }

    public StatelessSession session() {
        return session;
    }

    /** When this transaction began; the same for all that it writes. */
    public Instant at() {
        return at;
    }

    /** The id of the person in whose name it writes. */
    public long author() {
        return author;
    }

    /** Tells the subscribers inside the transaction now, and those after the commit once it is durable. */
    public void announce(Change change) {
        announced.add(change);
        changes.announce(this, change);
    }

    List<Change> announced() {
        return List.copyOf(announced);
    }
}
