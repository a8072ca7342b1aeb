package shop.petunia.marketplace;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.petunia.storage.Transaction;

/** One line of what the syncing did. */
@Entity
@Table(name = "market_journal")
public class JournalEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    @Enumerated(EnumType.STRING)
    JournalKind what = JournalKind.TROUBLE;

    @Nullable Long orderId;
    @Nullable Long clientId;
    String hint = "";
    Instant at = Instant.EPOCH;

    protected JournalEntry() {}

    JournalEntry(Transaction transaction, JournalKind what, @Nullable Long orderId, @Nullable Long clientId,
            String hint) {
        this.what = what;
        this.orderId = orderId;
        this.clientId = clientId;
        this.hint = hint.length() > Outgoing.HINT_LENGTH ? hint.substring(0, Outgoing.HINT_LENGTH) : hint;
        this.at = transaction.at();
    }
}
