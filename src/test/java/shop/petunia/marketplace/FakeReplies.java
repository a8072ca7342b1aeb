package shop.petunia.marketplace;

import java.time.Instant;
import java.util.function.Supplier;
import shop.petunia.marketplace.Transport.Told;
import tools.jackson.databind.JsonNode;

/** How the fake marketplace says yes and no. */
record FakeReplies(Supplier<Instant> clock) {
    Told ok(JsonNode body) {
        return told(200, body);
    }

    Told refused(int status, String detail) {
        return told(status, Json.MAPPER.createObjectNode().put("detail", detail));
    }

    private Told told(int status, JsonNode body) {
        return new Told(status, Json.MAPPER.writeValueAsBytes(body), clock.get());
    }
}
