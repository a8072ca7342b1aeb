package shop.petunia.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One row of the audit log: who did what to which thing, and when. Never deleted, and changed only to forget a person. */
@Entity
@Immutable
public class AuditEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    Instant happenedAt;
    long authorId;
    String kind;
    long targetId;
    String textKey;
    String textArgs;

    /** What a person may search for: the arguments as one would type them, in lower case. */
    String words;

    protected AuditEntry() {
        this(Instant.EPOCH, 0, "", 0, "", "", "");
    }

    AuditEntry(Instant at, long author, String kind, long target, String textKey, String textArgs, String words) {
        this.happenedAt = at;
        this.authorId = author;
        this.kind = kind;
        this.targetId = target;
        this.textKey = textKey;
        this.textArgs = textArgs;
        this.words = words;
    }
}
