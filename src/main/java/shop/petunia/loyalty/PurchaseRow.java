package shop.petunia.loyalty;

import java.time.Instant;
import shop.petunia.shared.Money;

/**
 * One purchase as the card shows it.
 *
 * @param document its order, or itself when it was entered by hand
 * @param refunded of what was paid
 */
public record PurchaseRow(
        long id,
        Instant at,
        DocumentRef document,
        Money paid,
        Money refunded,
        boolean whollyRefunded,
        String comment,
        long authorId) {
    static PurchaseRow of(Purchase purchase) {
        return new PurchaseRow(purchase.id(), purchase.at, purchase.document(), Money.ofKopecks(purchase.paid),
                Money.ofKopecks(purchase.refunded), purchase.whollyRefunded, purchase.comment, purchase.authorId);
    }

    public boolean isByHand() {
        return document.kind().equals(DocumentRef.PURCHASE);
    }
}
