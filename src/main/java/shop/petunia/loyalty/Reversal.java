package shop.petunia.loyalty;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
        Run redeemed = Run.of(entries, PointKind.REDEMPTION, Reversal::isGivenBack);
        Run accrued = Run.of(entries, PointKind.ACCRUAL, Reversal::isTaken);
        return new Reversal(
                entries.stream().map(entry -> entry.clientId).findFirst(),
                ids(entries, PointKind.REDEMPTION),
                Set.copyOf(ids(entries, PointKind.ACCRUAL)),
                due(redeemed.all, part, whole, redeemed.undone),
                due(accrued.all, part, whole, accrued.undone));
    }

    /** Of what the sale gave, all; of what it took, nothing. */
    static Reversal ofAccruals(List<PointEntry> entries) {
        return of(entries.stream()
                .filter(entry -> entry.kind == PointKind.ACCRUAL || isTaken(entry) || isTheCloudsWord(entry))
                .toList(), 1, 1);
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

    /** What a sale really gave is what the marketplace says it gave. */
    private static boolean isTheCloudsWord(PointEntry entry) {
        return entry.kind == PointKind.CORRECTION && entry.fromCloud;
    }

    private static List<Long> ids(List<PointEntry> entries, PointKind kind) {
        return entries.stream().filter(entry -> entry.kind == kind).map(PointEntry::id).collect(Collectors.toList());
    }

    /** What was booked and undone since all of it was undone last: then the sale began anew. */
    private record Run(long all, long undone) {
        static Run of(List<PointEntry> entries, PointKind kind, Predicate<PointEntry> undoes) {
            long all = 0;
            long undone = 0;
            for (PointEntry entry : entries) {
                if (kind == PointKind.ACCRUAL && isTheCloudsWord(entry)) {
                    all = Math.max(0, all + entry.points);
                } else if (entry.kind == kind) {
                    boolean anew = undone >= all;
                    all = (anew ? 0 : all) + Math.abs(entry.points);
                    undone = anew ? 0 : undone;
                } else if (undoes.test(entry)) {
                    undone += Math.abs(entry.points) + entry.missed;
                }
            }
            return new Run(all, undone);
        }
    }
}
