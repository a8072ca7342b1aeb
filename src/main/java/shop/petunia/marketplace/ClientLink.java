package shop.petunia.marketplace;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A customer there and the client here. */
@Entity
@Table(name = "market_client")
public class ClientLink {
    @Id
    long marketId;

    long clientId;
    String told = "";
    @Nullable Long balance;
    @Nullable Instant readAt;

    protected ClientLink() {}

    ClientLink(long marketId, long clientId) {
        this.marketId = marketId;
        this.clientId = clientId;
    }

    void knows(String fingerprint) {
        told = fingerprint;
    }

    void read(@Nullable Long hundredths, Instant at) {
        balance = hundredths;
        readAt = at;
    }
}
