package shop.petunia.marketplace;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.petunia.loyalty.Booking;
import shop.petunia.loyalty.CloudEntry;
import shop.petunia.loyalty.DocumentRef;
import shop.petunia.loyalty.PointKind;
import shop.petunia.marketplace.Customers.Customer;
import shop.petunia.shared.Points;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Transaction;

/**
 * Books what the marketplace has booked for the shop's clients, each transaction once. Its word for the balance only tells
 * whom to ask; those who were not asked for the longest time are asked in turn, since that word is not always right.
 */
final class PointPull {
    private static final Logger LOG = LoggerFactory.getLogger(PointPull.class);
    private static final int IN_TURN = 20;

    private final WireRooms rooms;
    private final Customers customers;
    private final OwnPoints own;
    private boolean unfinished;

    PointPull(WireRooms rooms) {
        this.rooms = rooms;
        customers = new Customers(rooms);
        own = new OwnPoints(rooms.points());
    }

    /** Whether somebody is still to be asked. */
    boolean isUnfinished() {
        return unfinished;
    }

    /**
     * @param stale who has to be asked, by when that was done last
     * @param enough whether something else is due, asked after each
     */
    Answer read(Predicate<Instant> stale, BooleanSupplier enough) {
        unfinished = false;
        Answer answer = rooms.client().get("/seller-web/customers");
        if (!(answer instanceof Answer.Ok ok)) {
            return answer;
        }
        if (!ok.startsList()) {
            return new Answer.Unknown("no list");
        }
        List<Customer> there = customers.read(ok);
        link(there);
        Map<Long, Customer> byId = there.stream().collect(
                Collectors.toMap(Customer::id, Function.identity(), (one, other) -> one));
        int asked = 0;
        for (ClientLink link : rooms.database().read(t -> new WireRepository_(t.session()).links())) {
            Customer customer = byId.get(link.marketId);
            boolean changed = customer != null && !Long.valueOf(customer.balance()).equals(link.balance);
            boolean due = changed || link.readAt == null || stale.test(link.readAt);
            if (due && enough.getAsBoolean()) {
                unfinished = true;
                return answer;
            }
            if (due || asked < IN_TURN) {
                asked++;
                Answer one = read(link);
                if (one instanceof Answer.Stopped || one instanceof Answer.Unknown) {
                    return one;
                }
            }
        }
        return answer;
    }

    /** Whoever is a client here already and a customer there. */
    private void link(List<Customer> there) {
        Map<Long, Long> known = rooms.database().read(t -> new WireRepository_(t.session()).links()).stream()
                .collect(Collectors.toMap(link -> link.marketId, link -> link.clientId));
        List<Customer> unknown = there.stream().filter(customer -> !known.containsKey(customer.id())).toList();
        for (Customer customer : unknown) {
            alone(customer.id(), () -> customer.phone().flatMap(rooms.clients()::byPhone)
                    .filter(client -> !known.containsValue(client.id()))
                    .ifPresent(client -> rooms.database().writeOnly(
                            transaction -> customers.link(transaction, customer, client.id()))));
        }
    }

    /** One that cannot be booked stops nobody else's. */
    private static void alone(long customer, Runnable booking) {
        try {
            booking.run();
        } catch (UserProblem gone) {
            LOG.debug("Customer {} of the marketplace is nobody's here any more", customer, gone);
        } catch (RuntimeException problem) {
            LOG.error("Customer {} of the marketplace could not be adopted", customer, problem);
        }
    }

    private Answer read(ClientLink link) {
        Answer answer = rooms.client().get("/seller-web/customers/" + link.marketId);
        if (answer instanceof Answer.Refused) {
            alone(link.marketId, () -> rooms.database().writeOnly(
                    transaction -> asked(transaction, link, link.balance)));
        }
        if (!(answer instanceof Answer.Ok ok)) {
            return answer;
        }
        Optional<List<CloudTx>> all = CloudTx.of(ok.node());
        if (all.isEmpty()) {
            return new Answer.Unknown("no transactions");
        }
        Long balance = Json.hundredths(ok.node(), "points_balance");
        alone(link.marketId, () -> rooms.database().writeOnly(
                transaction -> book(transaction, link, all.get(), balance == null ? 0 : balance)));
        return answer;
    }

    /** Not while something of the client's is in doubt: what would be booked might be that. */
    private void book(Transaction transaction, ClientLink link, List<CloudTx> all, long balance) {
        WireRepository rows = new WireRepository_(transaction.session());
        if (rows.pointsInDoubt(link.clientId) > 0) {
            return;
        }
        List<String> taken = rows.taken(link.clientId);
        int booked = 0;
        for (CloudTx tx : all.reversed()) {
            if (tx.points() != 0 && !taken.contains(String.valueOf(tx.id()))
                    && report(transaction, link.clientId, tx)) {
                booked++;
            }
        }
        asked(transaction, link, balance);
        if (booked > 0) {
            Journal.write(transaction, JournalKind.POINTS_ADOPTED, null, link.clientId, String.valueOf(booked));
        }
    }

    private static void asked(Transaction transaction, ClientLink link, @Nullable Long balance) {
        WireRepository rows = new WireRepository_(transaction.session());
        rows.link(link.marketId).ifPresent(known -> {
            known.read(balance, transaction.at());
            rows.update(known);
        });
    }

    private boolean report(Transaction transaction, long clientId, CloudTx tx) {
        PointKind kind = tx.points() > 0 ? PointKind.ACCRUAL : PointKind.REDEMPTION;
        DocumentRef document = document(transaction, tx);
        return !document.isNone() && own.agree(transaction, clientId, tx, document)
                || rooms.points().report(transaction, new CloudEntry(clientId, kind, Points.ofHundredths(tx.points()),
                        document, String.valueOf(tx.id()), ""), Booking.of(UUID.randomUUID()));
    }

    private static DocumentRef document(Transaction transaction, CloudTx tx) {
        Long order = tx.order();
        return order == null
                ? DocumentRef.NONE
                : new WireRepository_(transaction.session()).orderOf(order)
                        .map(id -> DocumentRef.order(id, String.valueOf(order)))
                        .orElse(DocumentRef.NONE);
    }
}
