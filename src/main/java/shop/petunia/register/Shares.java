package shop.petunia.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import shop.petunia.orders.Spread;
import shop.petunia.shared.Money;

/** Spreads what is taken off: as {@link Spread} does, but no part gets more than it costs. */
final class Shares {
    private Shares() {}

    /** @param off at most the sum of what the parts cost */
    static List<Money> of(Money off, List<Money> costs) {
        List<Money> shares = new ArrayList<>(Spread.over(off, costs));
        Money rest = Money.ZERO;
        for (int part : largestFirst(costs)) {
            Money wanted = shares.get(part).plus(rest);
            Money given = wanted.compareTo(costs.get(part)) > 0 ? costs.get(part) : wanted;
            shares.set(part, given);
            rest = wanted.minus(given);
        }
        return List.copyOf(shares);
    }

    private static List<Integer> largestFirst(List<Money> costs) {
        return IntStream.range(0, costs.size())
                .boxed()
                .sorted(Comparator.comparing(costs::get, Comparator.reverseOrder()))
                .toList();
    }
}
