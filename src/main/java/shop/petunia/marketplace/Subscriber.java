package shop.petunia.marketplace;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import shop.petunia.clients.ClientCard;
import shop.petunia.clients.ClientChange;
import shop.petunia.clients.Clients;
import shop.petunia.loyalty.DocumentRef;
import shop.petunia.loyalty.LoyaltyChange;
import shop.petunia.loyalty.PointKind;
import shop.petunia.marketplace.WireRepository.OfEntry;
import shop.petunia.marketplace.WireRepository.OfOrder;
import shop.petunia.orders.Channel;
import shop.petunia.orders.CloudOrders;
import shop.petunia.orders.EventKind;
import shop.petunia.orders.OrderChange;
import shop.petunia.orders.OrderStatus;
import shop.petunia.storage.Change;
import shop.petunia.storage.Transaction;

/**
 * Writes what the marketplace is to be told, in the transaction of the change itself. What came from there writes
 * nothing, and neither does a shop without a marketplace.
 */
final class Subscriber {
    private final Clients clients;
    private final CloudOrders orders;
    private final BooleanSupplier isSetUp;

    Subscriber(Clients clients, CloudOrders orders, BooleanSupplier isSetUp) {
        this.orders = orders;
        this.clients = clients;
        this.isSetUp = isSetUp;
    }

    void hear(Transaction transaction, Change change) {
        if (change instanceof ProductLinked product) {
            orders.relink(transaction, product.id(), UUID.randomUUID());
        }
        if (!isSetUp.getAsBoolean()) {
            return;
        }
        OfferTouches.hear(transaction, change);
        switch (change) {
            case OrderChange order when !order.fromMarket() -> ofOrder(transaction, order);
            case ClientChange client -> ofClient(transaction, client);
            case LoyaltyChange points when !points.fromCloud() && points.entryId() > 0 ->
                ofPoints(transaction, points.entryId());
            default -> {
                // Nothing that the marketplace has to know.
            }
        }
    }

    private static void ofOrder(Transaction transaction, OrderChange change) {
        if (change.what() != EventKind.STATUS && change.what() != EventKind.PRICE) {
            return;
        }
        WireRepository rows = new WireRepository_(transaction.session());
        OfOrder order = rows.order(change.id());
        if (order.channel() != Channel.MARKETPLACE || order.marketId() == null) {
            return;
        }
        add(transaction, change.what() == EventKind.PRICE
                ? Outgoing.price(transaction, change.id(), order.marketId(), order.total(), change.operationId())
                : Outgoing.step(transaction, kind(change.to()), change.id(), order.marketId(),
                        requireNonNull(change.from()), change.to(), change.operationId()));
    }

    private static OutgoingKind kind(OrderStatus to) {
        return switch (to) {
            case ACCEPTED -> OutgoingKind.ACCEPT;
            case REJECTED -> OutgoingKind.REJECT;
            default -> OutgoingKind.STATUS;
        };
    }

    private void ofClient(Transaction transaction, ClientChange change) {
        switch (change.what()) {
            case ADDED -> client(transaction, change.id());
            case EDITED, JOINED -> edited(transaction, change.id());
            case MERGED, ANONYMISED -> {
                // What they had goes with LinkedClients.
            }
        }
    }

    /** Only what the marketplace does not know yet: what was written while somebody was linked is known. */
    private void edited(Transaction transaction, long id) {
        WireRepository rows = new WireRepository_(transaction.session());
        Optional<ClientCard> card = clients.byId(transaction, id);
        boolean known = card.isEmpty() || rows.linksOf(id).stream().findFirst()
                .map(link -> link.told.equals(ToldClient.fingerprint(card.get())))
                .orElse(false);
        if (!known) {
            client(transaction, id);
        }
    }

    private static void client(Transaction transaction, long id) {
        if (new WireRepository_(transaction.session()).clientWaits(id) == 0) {
            add(transaction, Outgoing.client(transaction, id));
        }
    }

    private static void ofPoints(Transaction transaction, long entryId) {
        WireRepository rows = new WireRepository_(transaction.session());
        OfEntry entry = rows.entry(entryId);
        if (entry.fromCloud() || isOfMarket(rows, entry)) {
            return;
        }
        if (entry.kind() == PointKind.REVERSAL && entry.points() > 0) {
            GivenBack.hear(transaction, entry);
            return;
        }
        boolean sale = entry.kind() == PointKind.ACCRUAL;
        boolean taken = entry.kind() == PointKind.REDEMPTION
                || entry.kind() == PointKind.REVERSAL && entry.points() < 0
                        && rows.given(entry.documentKind(), entry.documentId()) > 0;
        long amount = sale ? paid(rows, entry) : -entry.points();
        if ((sale || taken) && amount > 0) {
            if (rows.linksOf(entry.clientId()).isEmpty()) {
                client(transaction, entry.clientId());
            }
            add(transaction, Outgoing.points(transaction, sale ? OutgoingKind.SALE : OutgoingKind.DEDUCTION,
                    entry.clientId(), amount, entry.points(), entryId));
        }
    }

    private static boolean isOfMarket(WireRepository rows, OfEntry entry) {
        return entry.documentKind().equals(DocumentRef.ORDER)
                && rows.order(entry.documentId()).channel() == Channel.MARKETPLACE;
    }

    private static long paid(WireRepository rows, OfEntry entry) {
        return (entry.documentKind().equals(DocumentRef.PURCHASE)
                ? rows.paidByHand(entry.documentId())
                : rows.paid(entry.documentKind(), entry.documentId())).orElse(0L);
    }

    private static void add(Transaction transaction, Outgoing row) {
        new WireRepository_(transaction.session()).insert(row);
        transaction.announce(new OutboxChange(row.id(), null));
    }
}
