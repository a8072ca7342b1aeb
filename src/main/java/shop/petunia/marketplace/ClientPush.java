package shop.petunia.marketplace;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import shop.petunia.clients.ClientCard;
import shop.petunia.marketplace.Customers.Customer;

/** Makes a client known there, or tells what is new of one. The phone is what both sides know somebody by. */
final class ClientPush {
    private static final int EXISTS = 409;
    private static final int TRIES = 5;

    private final WireRooms rooms;
    private final Desk desk;
    private final Customers customers;
    private List<Customer> seen = List.of();
    private @Nullable Instant seenAt;

    ClientPush(WireRooms rooms, Desk desk) {
        this.rooms = rooms;
        this.desk = desk;
        customers = new Customers(rooms);
    }

    Went push(Outgoing row) {
        Optional<ClientCard> found = row.clientId == null ? Optional.empty() : rooms.clients().byId(row.clientId);
        if (found.isEmpty()) {
            desk.ended(row, Why.SUPERSEDED);
            return Went.ON;
        }
        Optional<ClientLink> link = link(found.get().id());
        if (link.isPresent()) {
            return details(row, found.get(), link.get());
        }
        if (isListed(row)) {
            Optional<Customer> same = same(seen, found.get());
            return same.isPresent() ? linked(row, found.get(), same.get()) : introduce(row, found.get());
        }
        return lookUp(row, found.get());
    }

    /** Whether who is there was read after this client was added: an import needs one list, not thousands. */
    private boolean isListed(Outgoing row) {
        return seenAt != null && !seenAt.isBefore(row.createdAt) && row.attempts == 0;
    }

    private Went introduce(Outgoing row, ClientCard card) {
        desk.sending(row, null);
        Answer answer = rooms.client().post("/seller-web/customers", ToldClient.introduction(card));
        if (answer instanceof Answer.Refused refused && refused.status() == EXISTS) {
            return desk.inDoubt(row);
        }
        return desk.outcome(row, answer, ok -> customers.customer(ok.node())
                .map(customer -> linked(row, card, customer))
                .orElseGet(() -> desk.inDoubt(row)));
    }

    /**
     * By phone, in whichever form it stands there: the marketplace takes two forms for two people. Whoever is not there
     * is introduced, after a request whose outcome is not known once more.
     */
    private Went lookUp(Outgoing row, ClientCard card) {
        return switch (rooms.client().get("/seller-web/customers")) {
            case Answer.Ok ok when ok.startsList() -> {
                seenAt = rooms.time().now();
                seen = customers.read(ok);
                Optional<Customer> same = same(seen, card);
                if (same.isPresent()) {
                    yield linked(row, card, same.get());
                }
                if (row.attempts >= TRIES) {
                    desk.parked(row, OutgoingState.REJECTED, Why.GONE, null, "");
                    yield Went.ON;
                }
                yield introduce(row, card);
            }
            case Answer.Stopped stopped -> Went.STOPPED;
            default -> Went.LATER;
        };
    }

    private static Optional<Customer> same(List<Customer> all, ClientCard card) {
        return all.stream()
                .filter(isSame(card))
                .min((one, other) -> Long.compare(one.id(), other.id()));
    }

    private static Predicate<Customer> isSame(ClientCard card) {
        return customer -> customer.phone().equals(Optional.ofNullable(card.client().phone()));
    }

    private Went linked(Outgoing row, ClientCard card, Customer customer) {
        rooms.database().writeOnly(transaction -> customers.link(transaction, customer, card.id()));
        Optional<ClientLink> link = link(card.id());
        if (link.isEmpty()) {
            desk.parked(row, OutgoingState.REJECTED, Why.GONE, null, customer.card());
            return Went.ON;
        }
        return details(row, rooms.clients().byId(card.id()).orElse(card), link.get());
    }

    /** Saying it twice does no harm. */
    private Went details(Outgoing row, ClientCard card, ClientLink link) {
        Map<String, Object> details = ToldClient.details(card);
        String fingerprint = ToldClient.fingerprint(card);
        if (details.isEmpty() || row.attempts == 0 && link.told.equals(fingerprint)) {
            done(row, link, fingerprint);
            return Went.ON;
        }
        desk.sending(row, null);
        Answer answer = rooms.client().patch("/seller-web/customers/" + link.marketId, details);
        if (answer instanceof Answer.Unknown) {
            desk.ready(row);
            return Went.LATER;
        }
        return desk.outcome(row, answer, ok -> {
            done(row, link, fingerprint);
            return Went.ON;
        });
    }

    private void done(Outgoing row, ClientLink link, String fingerprint) {
        desk.done(row, (transaction, fresh) -> {
            WireRepository rows = new WireRepository_(transaction.session());
            rows.link(link.marketId).ifPresent(known -> {
                known.knows(fingerprint);
                rows.update(known);
            });
        });
    }

    /** What the marketplace would not note down of a customer keeps nobody's points waiting. */
    boolean isOnlyDetails(Outgoing row) {
        Long client = row.clientId;
        return row.kind == OutgoingKind.CLIENT && row.state == OutgoingState.REJECTED && client != null
                && link(client).isPresent();
    }

    private Optional<ClientLink> link(long clientId) {
        return rooms.database().read(transaction -> new WireRepository_(transaction.session())
                .linksOf(clientId).stream()
                .findFirst());
    }
}
