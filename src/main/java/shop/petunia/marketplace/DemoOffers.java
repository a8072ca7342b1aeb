package shop.petunia.marketplace;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.petunia.orders.ProductLinks.Link;
import shop.petunia.shared.Money;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/** Publishes some of a demo shop as if the marketplace had heard of most of it; nothing of it goes over a network. */
public final class DemoOffers {
    private static final long FIRST_PRODUCT = 58;

    private DemoOffers() {}

    /** @param items at least four, all with a price */
    public static void fill(Database database, Storefront storefront, List<Link> items) {
        items.forEach(storefront::publish);
        List<OfferRow> published = storefront.list();
        database.writeOnly(transaction -> {
            for (int number = 0; number < published.size(); number++) {
                OutgoingRow waits = published.get(number).waits();
                Long offer = waits == null ? null : waits.offerId();
                if (waits != null && offer != null) {
                    tell(transaction, published.get(number), number, offer, waits.id());
                }
            }
        });
    }

    /** The first needs a person, the second is not heard of yet. */
    private static void tell(Transaction transaction, OfferRow shown, int number, long offerId, long outgoingId) {
        OfferRepository offers = new OfferRepository_(transaction.session());
        Offer offer = offers.offer(offerId).orElseThrow();
        if (number != 1) {
            offer.isProduct(FIRST_PRODUCT + number);
            offer.told(new Offer.Told(shown.name(), kopecks(shown.price()), shown.quantity() + number % 3, true,
                    shown.photo()), transaction.at().minus(Duration.ofMinutes(40L - number)));
            offers.update(offer);
        }
        WireRepository rows = new WireRepository_(transaction.session());
        Outgoing row = rows.outgoing(outgoingId).orElseThrow();
        if (number == 0) {
            row.parked(OutgoingState.CONFLICT, Why.GONE, null, "");
        } else if (number > 1) {
            row.done(transaction.at());
        }
        rows.update(row);
    }

    private static long kopecks(@Nullable Money price) {
        return price == null ? 0 : price.kopecks();
    }
}
