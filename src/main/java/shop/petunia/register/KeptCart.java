package shop.petunia.register;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.petunia.settings.Machine;
import tools.jackson.core.JacksonException;

/** The cart that this computer's counter was left with: it is there again after a restart. Of the client only the id. */
final class KeptCart {
    private static final Logger LOG = LoggerFactory.getLogger(KeptCart.class);
    private static final String NAME = "cart";
    private static final String CONTENT = "content";
    private static final String CLIENT = "client";
    private static final String ATTEMPT = "attempt";

    private final Machine machine;
    private final Shelf shelf;

    KeptCart(Machine machine, Shelf shelf) {
        this.machine = machine;
        this.shelf = shelf;
    }

    /** @param attempt under which the cart is sold: by it one that was sold already is known again */
    void keep(Cart cart, UUID attempt) {
        Map<String, String> kept = new HashMap<>();
        CartClient client = cart.client();
        if (!cart.isEmpty() || client != null) {
            kept.put(CONTENT, CartJson.write(cart));
            kept.put(ATTEMPT, attempt.toString());
        }
        if (client != null) {
            kept.put(CLIENT, Long.toString(client.id()));
        }
        if (!kept.equals(machine.remembered(NAME))) {
            machine.remember(NAME, kept);
        }
    }

    /** Days left, the client's points and discount are those of today. What an older version has left and cannot be read is nothing. */
    Left kept() {
        Map<String, String> kept = machine.remembered(NAME);
        try {
            Cart cart = kept.containsKey(CONTENT)
                    ? shelf.fresh(CartJson.read(kept.getOrDefault(CONTENT, "")))
                    : Cart.EMPTY;
            UUID attempt = kept.containsKey(ATTEMPT)
                    ? UUID.fromString(kept.getOrDefault(ATTEMPT, ""))
                    : UUID.randomUUID();
            return new Left(Optional.ofNullable(kept.get(CLIENT)).map(Long::valueOf).flatMap(shelf::client)
                    .map(client -> cart.client(client).points(cart.points()))
                    .orElse(cart), attempt);
        } catch (JacksonException | IllegalArgumentException unreadable) {
            LOG.warn("The cart that was left cannot be read", unreadable);
            return new Left(Cart.EMPTY, UUID.randomUUID());
        }
    }

    record Left(Cart cart, UUID attempt) {}
}
