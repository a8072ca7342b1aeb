package shop.petunia.marketplace;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far the reading is; the one row of its table. */
@Entity
@Table(name = "market_reading")
public class Reading {
    static final long ONLY = 1;

    @Id
    long id = ONLY;

    @Nullable Instant contactAt;
    /** By the marketplace's clock. */
    @Nullable Instant fullReadAt;

    @Enumerated(EnumType.STRING)
    @Nullable Trouble trouble;

    String hint = "";

    /** Whose numbers stand here; null until the marketplace has told. */
    @Nullable Long seller;
    @Nullable String address;

    protected Reading() {}

    void contact(Instant at) {
        contactAt = at;
        trouble = null;
        hint = "";
    }

    void trouble(@Nullable Trouble what, String words) {
        trouble = what;
        hint = words.length() > Outgoing.HINT_LENGTH ? words.substring(0, Outgoing.HINT_LENGTH) : words;
    }

    void belongsTo(Account.Owner owner) {
        address = owner.address();
        seller = owner.seller();
    }

    /** Whatever was read is read anew. */
    void startOver() {
        fullReadAt = null;
    }

    void fullRead(Instant at) {
        fullReadAt = at;
    }
}
