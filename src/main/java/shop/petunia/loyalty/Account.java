package shop.petunia.loyalty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;

/** A client's figures, kept for lists. They follow from entries and purchases and are written only together with them. */
@Entity
public class Account {
    @Id
    long clientId;

    @Version
    int version;

    /** In hundredths. Negative only by what the cloud reported. */
    long balance;
    /** In kopecks: paid for goods minus refunds, wholly refunded purchases left out. */
    long spent;
    int purchases;
    @Nullable Instant lastPurchaseAt;

    protected Account() {}

    Account(long clientId) {
        this.clientId = clientId;
    }

    Points balance() {
        return Points.ofHundredths(balance);
    }

    void book(Points points) {
        balance = Math.addExact(balance, points.hundredths());
    }

    void bought(PurchaseTotals totals) {
        spent = totals.spent();
        purchases = Math.toIntExact(totals.purchases());
        lastPurchaseAt = totals.last();
    }

    AccountRow row() {
        return new AccountRow(clientId, balance(), Money.ofKopecks(spent), purchases, lastPurchaseAt);
    }
}
