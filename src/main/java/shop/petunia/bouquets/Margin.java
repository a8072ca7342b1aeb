package shop.petunia.bouquets;

import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;

/** What remains of a price. */
final class Margin {
    private Margin() {}

    static @Nullable Long percent(Money price, Money cost) {
        return price.isZero() ? null : price.minus(cost).share(100, price.kopecks()).kopecks();
    }
}
