package shop.petunia.orders;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import shop.petunia.shared.Money;

/** How a sum is spread over lines: in proportion, each share rounded HALF_UP, the remainder on the largest line. */
public final class Spread {
    private Spread() {}

    /**
     * @param total zero or more
     * @param weights what the lines cost, zero or more each; lines without a cost share only when all are without
     * @return as many shares, none below zero, whose sum is the total
     */
    public static List<Money> over(Money total, List<Money> weights) {
        if (total.isNegative() || weights.stream().anyMatch(Money::isNegative)) {
            throw new IllegalArgumentException(total + " over " + weights);
        }
        if (weights.isEmpty()) {
            return List.of();
        }
        long whole = weights.stream().mapToLong(Money::kopecks).reduce(0, Math::addExact);
        List<Money> shares = new ArrayList<>();
        weights.forEach(weight -> shares.add(whole == 0 ? Money.ZERO : total.share(weight.kopecks(), whole)));
        settle(total, weights, shares);
        return List.copyOf(shares);
    }

    /** Many small lines may have been rounded up by more than the largest has: then the next one helps. */
    private static void settle(Money total, List<Money> weights, List<Money> shares) {
        Money rest = total.minus(shares.stream().reduce(Money.ZERO, Money::plus));
        for (int line : largestFirst(weights)) {
            Money share = shares.get(line).plus(rest);
            shares.set(line, share.isNegative() ? Money.ZERO : share);
            rest = share.isNegative() ? share : Money.ZERO;
        }
    }

    private static List<Integer> largestFirst(List<Money> weights) {
        return IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.comparing(weights::get, Comparator.reverseOrder()))
                .toList();
    }
}
