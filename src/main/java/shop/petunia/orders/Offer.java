package shop.petunia.orders;

import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;

/**
 * Something that can be put into an order.
 *
 * @param id null for words of one's own
 * @param price null when it has none
 * @param hint what helps to choose, maybe empty
 */
record Offer(LineKind kind, @Nullable Long id, String name, @Nullable Money price, @Nullable String photo,
        String hint) {
    static Offer free(String words) {
        return new Offer(LineKind.FREE, null, words, null, null, "");
    }
}
