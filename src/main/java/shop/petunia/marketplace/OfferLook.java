package shop.petunia.marketplace;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shop.petunia.marketplace.ShopWindow.Ware;
import shop.petunia.orders.ProductLinks.Link;
import shop.petunia.storage.Transaction;

/** Finds what changes by itself: lots that have lived until yesterday, another safety margin. */
final class OfferLook {
    private final WireRooms rooms;
    private final ShopWindow window;

    OfferLook(WireRooms rooms) {
        this.rooms = rooms;
        window = new ShopWindow(rooms.store(), rooms.time());
    }

    /** What waits already, also for a person, is left alone. */
    void look() {
        List<Long> changed = rooms.database().read(this::changed);
        if (!changed.isEmpty()) {
            rooms.database().writeOnly(transaction -> OfferTouches.touch(transaction, changed));
        }
    }

    private List<Long> changed(Transaction transaction) {
        OfferRepository rows = new OfferRepository_(transaction.session());
        List<Offer> offers = rows.offers();
        if (offers.isEmpty()) {
            return List.of();
        }
        Set<Long> waiting = new HashSet<>();
        rows.unfinished(offers.stream().map(Offer::id).toList()).forEach(row -> waiting.add(row.offerId == null ? 0
                : row.offerId));
        Map<Link, Ware> wares = window.of(transaction, offers.stream().map(Offer::item).toList());
        return offers.stream()
                .filter(offer -> !waiting.contains(offer.id()))
                .filter(offer -> isChanged(offer, wares.get(offer.item())))
                .map(Offer::id)
                .toList();
    }

    private boolean isChanged(Offer offer, @Nullable Ware ware) {
        if (ware == null) {
            return false;
        }
        Offer.Told wanted = window.told(offer, ware);
        return offer.productId == null ? wanted.active() : !wanted.equals(offer.told());
    }
}
