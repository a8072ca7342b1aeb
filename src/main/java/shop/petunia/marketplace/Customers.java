package shop.petunia.marketplace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shop.petunia.clients.ClientCard;
import shop.petunia.settings.Phones;
import shop.petunia.storage.Transaction;
import tools.jackson.databind.JsonNode;

/** Customers of the marketplace, and how they are found to be the shop's clients. */
final class Customers {
    private final WireRooms rooms;

    Customers(WireRooms rooms) {
        this.rooms = rooms;
    }

    /** @param phone E.164 of the region's, or nothing when it is none */
    record Customer(long id, Optional<String> phone, String card, long balance) {}

    /** One that cannot be understood is passed over. */
    List<Customer> read(Answer.Ok list) {
        List<Customer> customers = new ArrayList<>();
        list.each(node -> customer(node).ifPresent(customers::add));
        return customers;
    }

    Optional<Customer> customer(JsonNode node) {
        Long balance = Json.hundredths(node, "points_balance");
        return Json.id(node, "id").map(id -> new Customer(id, e164(Json.text(node, "phone")),
                Json.text(node, "card_number"), balance == null ? 0 : balance));
    }

    /** The marketplace keeps digits as they were typed, with the seven or the eight before them. */
    private Optional<String> e164(String written) {
        String digits = ToldClient.digits(written);
        String region = rooms.clients().region();
        return Phones.e164("+" + digits, region)
                .or(() -> Phones.e164(digits, region))
                .or(() -> Phones.asAbroad(digits, region).flatMap(abroad -> Phones.e164("+" + abroad, region)));
    }

    /** Nothing when the customer is linked to somebody else, or the client is gone. */
    void link(Transaction transaction, Customer customer, long clientId) {
        WireRepository rows = new WireRepository_(transaction.session());
        if (rows.link(customer.id()).isPresent()) {
            return;
        }
        rows.insert(new ClientLink(customer.id(), clientId));
        Journal.write(transaction, JournalKind.CLIENT_LINKED, null, clientId, customer.card());
        rooms.clients().byId(transaction, clientId)
                .filter(card -> card.client().marketCard() == null && !customer.card().isBlank())
                .filter(card -> isFree(transaction, customer.card(), card))
                .ifPresent(card -> rooms.clients().edit(transaction, clientId,
                        card.draft().marketCard(customer.card())));
    }

    private boolean isFree(Transaction transaction, String number, ClientCard card) {
        return rooms.clients().byCard(transaction, number).filter(owner -> owner.id() != card.id()).isEmpty();
    }
}
