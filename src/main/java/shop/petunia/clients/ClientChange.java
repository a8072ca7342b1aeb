package shop.petunia.clients;

import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.storage.Change;

/**
 * A client was added or changed. The first argument of every sentence is the card's number; all others may be personal
 * and are what an anonymisation takes out of the audit log.
 */
public record ClientChange(long id, What what, @Nullable Sentence audit) implements Change {
    public static final String CLIENT = "client";

    @Override
    public String kind() {
        return CLIENT;
    }

    /** What happened. */
    public enum What {
        ADDED,
        EDITED,
        /** Somebody else was merged into this client. */
        JOINED,
        /** This client was merged into another. */
        MERGED,
        ANONYMISED
    }
}
