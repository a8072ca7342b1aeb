package shop.petunia.stock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which open shortages of a good are settled by pieces that turned up: the oldest first. A pure rule. */
public final class Shortages {
    private static final Comparator<Open> OLDEST_FIRST =
            Comparator.comparing(Open::since).thenComparingLong(Open::id);

    private Shortages() {}

    /** What was sold though the books knew none, as far as it is not settled yet. */
    public record Open(long id, Instant since, int quantity) {}

    /** So many pieces of one shortage, always above zero. */
    public record Part(long shortageId, int quantity) {}

    /**
     * What becomes of pieces that turned up.
     *
     * @param parts in the order in which they are settled
     * @param left pieces that no shortage needed
     */
    public record Settlement(List<Part> parts, int left) {
        public Settlement {
            parts = List.copyOf(parts);
        }

        public int settled() {
            return parts.stream().mapToInt(Part::quantity).sum();
        }
    }

    /**
     * Spends the pieces on the shortages.
     *
     * @param open shortages of one good
     * @param available pieces, zero or more
     */
    public static Settlement settle(List<Open> open, int available) {
        if (available < 0) {
            throw new IllegalArgumentException("Available " + available);
        }
        List<Part> parts = new ArrayList<>();
        int left = available;
        for (Open shortage : open.stream().sorted(OLDEST_FIRST).toList()) {
            int quantity = Math.min(left, shortage.quantity());
            if (quantity > 0) {
                parts.add(new Part(shortage.id(), quantity));
                left -= quantity;
            }
        }
        return new Settlement(parts, left);
    }
}
