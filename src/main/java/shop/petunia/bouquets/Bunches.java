package shop.petunia.bouquets;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How many stems a bunch has. Nobody writes that down, but the deliveries tell: the largest number of which nearly all
 * of them, and at least three, are multiples. One that came short, say 24 instead of 25, does not hide it. No bunch has
 * more than 25: what always comes by the hundred comes in several.
 */
final class Bunches {
    private static final int SMALLEST = 5;
    private static final int LARGEST = 25;
    private static final int[] USUAL = {25, 20, 10};
    private static final int AGREEING = 3;
    private static final int OF_FOUR = 3;

    private Bunches() {}

    /** @return good → stems in a bunch, where the deliveries tell */
    static Map<Long, Integer> told(List<Received> deliveries) {
        Map<Long, Integer> bunches = new HashMap<>();
        deliveries.stream()
                .collect(Collectors.groupingBy(Received::goodId))
                .forEach((good, lots) -> largest(lots).ifPresent(pieces -> bunches.put(good, pieces)));
        return bunches;
    }

    private static OptionalInt largest(List<Received> lots) {
        long all = lots.stream().mapToLong(Received::lots).sum();
        return lots.stream()
                .flatMapToInt(one -> lots.stream().mapToInt(other -> divisor(one.pieces, other.pieces)))
                .filter(pieces -> pieces >= SMALLEST && isAgreed(multiples(lots, pieces), all))
                .max();
    }

    private static boolean isAgreed(long multiples, long all) {
        return multiples >= AGREEING && 4 * multiples >= OF_FOUR * all;
    }

    private static long multiples(List<Received> lots, int pieces) {
        return lots.stream().filter(lot -> lot.pieces % pieces == 0).mapToLong(Received::lots).sum();
    }

    private static int divisor(int one, int other) {
        int common = BigInteger.valueOf(one).gcd(BigInteger.valueOf(other)).intValueExact();
        return common <= LARGEST
                ? common
                : IntStream.of(USUAL).filter(usual -> common % usual == 0).findFirst().orElse(0);
    }

    /** So many lots of the good came with so many pieces. */
    record Received(Long goodId, Integer pieces, Long lots) {}
}
