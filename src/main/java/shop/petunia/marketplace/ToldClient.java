package shop.petunia.marketplace;

import java.util.LinkedHashMap;
import java.util.Map;
import shop.petunia.clients.ClientCard;
import shop.petunia.clients.ClientRow;

/** What the marketplace is told of a client. */
final class ToldClient {
    private ToldClient() {}

    /** Of nobody anything is known. */
    static final String NOTHING = "";

    static Map<String, Object> introduction(ClientCard card) {
        ClientRow client = card.client();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("phone", digits(client.phoneOrNothing()));
        body.put("first_name", client.firstName().isBlank() ? client.name() : client.firstName());
        body.put("last_name", client.lastName());
        if (client.birthday() != null) {
            body.put("birthday", client.birthday().toString());
        }
        return body;
    }

    /** Only what is there: an absent field is kept there, and an empty one would wipe out what somebody wrote. */
    static Map<String, Object> details(ClientCard card) {
        ClientRow client = card.client();
        Map<String, Object> body = new LinkedHashMap<>();
        if (!client.note().isEmpty()) {
            body.put("notes", client.note());
        }
        if (!card.tags().isEmpty()) {
            body.put("tags", card.tags());
        }
        if (client.birthday() != null) {
            body.put("birthday", client.birthday().toString());
        }
        return body;
    }

    static String fingerprint(ClientCard card) {
        Map<String, Object> details = details(card);
        return details.isEmpty() ? NOTHING : Canonical.hash(Json.MAPPER.valueToTree(details));
    }

    static String digits(String phone) {
        return phone.replaceAll("\\D", "");
    }
}
