package shop.petunia.bouquets;

import shop.petunia.shared.Money;

/**
 * How a cost becomes a suggested price.
 *
 * @param percent of the cost that is put on top of it
 * @param step in whole roubles, up to which the price is rounded
 */
public record Markup(int percent, int step) {
    private static final long WHOLE = 100;

    public Money price(Money cost) {
        long unit = Math.multiplyExact(WHOLE, stepKopecks());
        long raised = Math.multiplyExact(cost.kopecks(), factor());
        return Money.ofKopecks(Math.multiplyExact(Math.ceilDiv(raised, unit), stepKopecks()));
    }

    /** What so much of the cost makes of the price, before it is rounded up. */
    Money share(Money cost) {
        return cost.share(factor(), WHOLE);
    }

    /** The same as HQL, so that lists sort by it. */
    String price(String cost) {
        long unit = WHOLE * stepKopecks();
        return "((%s) * %dL + %dL) / %dL * %dL".formatted(cost, factor(), unit - 1, unit, stepKopecks());
    }

    private long factor() {
        return WHOLE + percent;
    }

    private long stepKopecks() {
        return WHOLE * step;
    }
}
