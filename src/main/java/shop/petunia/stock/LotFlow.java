package shop.petunia.stock;

import java.util.Map;

/**
 * What happened to a lot's pieces, undone movements left out:
 * remaining = received − sold − assembled − writtenOff + counted + corrected.
 *
 * @param sold less what was returned
 * @param assembled what went into bouquets, less what came back out of them
 * @param counted the differences that stocktakes have found, signed
 * @param corrected the differences that were typed, signed
 */
public record LotFlow(
        int received, int sold, int assembled, int writtenOff, int counted, int corrected, int remaining) {
    static LotFlow of(Map<MovementKind, Integer> sums) {
        return new LotFlow(
                sum(sums, MovementKind.RECEIVED),
                -sum(sums, MovementKind.SOLD) - sum(sums, MovementKind.RETURNED),
                -sum(sums, MovementKind.ASSEMBLED) - sum(sums, MovementKind.DISASSEMBLED),
                -sum(sums, MovementKind.WRITTEN_OFF),
                sum(sums, MovementKind.COUNTED),
                sum(sums, MovementKind.CORRECTION),
                sums.values().stream().mapToInt(Integer::intValue).sum());
    }

    private static int sum(Map<MovementKind, Integer> sums, MovementKind kind) {
        return sums.getOrDefault(kind, 0);
    }
}
