package shop.petunia.marketplace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import shop.petunia.bouquets.BouquetChange;
import shop.petunia.catalog.CatalogChange;
import shop.petunia.orders.EventKind;
import shop.petunia.orders.OrderChange;
import shop.petunia.stock.StockChange;
import shop.petunia.storage.Change;
import shop.petunia.storage.Transaction;

/**
 * Notes, within the transaction of each change, of which offers the marketplace may have to be told something. What it
 * is, the syncing reckons later: nobody at the counter waits for that.
 */
final class OfferTouches {
    private OfferTouches() {}

    static void hear(Transaction transaction, Change change) {
        List<Long> offers = offers(new OfferRepository_(transaction.session()), change);
        if (!offers.isEmpty()) {
            touch(transaction, offers);
        }
    }

    private static List<Long> offers(OfferRepository rows, Change change) {
        return switch (change) {
            case StockChange stock when stock.kind().equals(StockChange.LOT) ->
                both(rows.ofLot(stock.id()), rows.boundOfLot(stock.id()));
            case CatalogChange good when good.kind().equals(CatalogChange.GOOD) ->
                rows.ofGood(good.id()).map(Offer::id).stream().toList();
            case BouquetChange bouquet when bouquet.kind().equals(BouquetChange.BOUQUET) ->
                rows.ofBouquet(bouquet.id()).map(Offer::id).stream().toList();
            case OrderChange order when order.to().isOpen() || order.what() != EventKind.CREATED ->
                switch (order.what()) {
                    case CREATED, STATUS, EDITED -> both(rows.ofOrder(order.id()), rows.boundOfOrder(order.id()));
                    default -> List.of();
                };
            default -> List.of();
        };
    }

    /** One row waits at most; while one is under way the next is written, since that may know no more. */
    static void touch(Transaction transaction, List<Long> offers) {
        Set<Long> waiting = new HashSet<>(new OfferRepository_(transaction.session()).waiting(offers));
        for (long offer : offers) {
            if (waiting.add(offer)) {
                Outgoing row = Outgoing.product(transaction, offer);
                new WireRepository_(transaction.session()).insert(row);
                transaction.announce(new OutboxChange(row.id(), null));
            }
        }
    }

    private static List<Long> both(List<Long> one, List<Long> other) {
        List<Long> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
