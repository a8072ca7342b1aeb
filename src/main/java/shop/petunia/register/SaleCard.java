package shop.petunia.register;

import org.jspecify.annotations.Nullable;
import shop.petunia.clients.ClientRow;

/**
 * All that is known of a sale: what was sold, and what came back.
 *
 * @param shift in which it was sold; null when it was no sale of the counter
 * @param client of the programme, or null
 */
public record SaleCard(ReturnCard goods, Receipt receipt, @Nullable Long shift, @Nullable ClientRow client) {
    public long id() {
        return goods.order().id();
    }

    public String number() {
        return receipt.number();
    }
}
