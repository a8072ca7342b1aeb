package shop.petunia.register;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import tools.jackson.databind.json.JsonMapper;

/** A cart as text, without its client: who it is stands beside it. */
final class CartJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility
                    .withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
            .build();

    private CartJson() {}

    static String write(Cart cart) {
        return JSON.writeValueAsString(
                new Cart(cart.lines(), cart.discount(), null, cart.points(), cart.comment(), cart.fiscalNumber()));
    }

    static Cart read(String json) {
        return JSON.readValue(json, Cart.class);
    }
}
