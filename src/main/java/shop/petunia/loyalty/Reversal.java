package shop.petunia.loyalty;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import shop.petunia.shared.Points;

/**
 * What is due when a part of a sale is undone: the share of what has come back so far, less what was undone before.
 *
 * @param client none when the sale moved no points
 * @param redemptions the entries that took points
 * @param accruals the entries that gave some
 */
record Reversal(
        Optional<Long> client, List<Long> redemptions, Set<Long> accruals, Points giveBack, Points take) {
    static Reversal of(List<PointEntry> entries, long part, long whole) {
        long redeemed = sum(entries, entry -> entry.kind == PointKind.REDEMPTION, entry -> -entry.points);
        long accrued = sum(entries, entry -> entry.kind == PointKind.ACCRUAL, entry -> entry.points);
        long backBefore = sum(entries, Reversal::isGivenBack, entry -> entry.points);
        long takenBefore = sum(entries, Reversal::isTaken, entry -> entry.missed - entry.points);
        return new Reversal(
                entries.stream().map(entry -> entry.clientId).findFirst(),
                ids(entries, PointKind.REDEMPTION),
                Set.copyOf(ids(entries, PointKind.ACCRUAL)),
                due(redeemed, part, whole, backBefore),
                due(accrued, part, whole, takenBefore));
    }

    private static Points due(long all, long part, long whole, long before) {
        return Points.ofHundredths(all).share(part, whole).minus(Points.ofHundredths(before)).atLeastZero();
    }

    private static boolean isGivenBack(PointEntry entry) {
        return entry.kind == PointKind.REVERSAL && entry.points > 0;
    }

    private static boolean isTaken(PointEntry entry) {
        return entry.kind == PointKind.REVERSAL && entry.points <= 0;
    }

    private static long sum(List<PointEntry> entries, Predicate<PointEntry> which, ToLongFunction<PointEntry> number) {
        return entries.stream().filter(which).mapToLong(number).sum();
    }

    private static List<Long> ids(List<PointEntry> entries, PointKind kind) {
        return entries.stream().filter(entry -> entry.kind == kind).map(PointEntry::id).collect(Collectors.toList());
    }
}
