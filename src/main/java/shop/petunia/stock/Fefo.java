package shop.petunia.stock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which lots a quantity is taken from: first expired, first out. A pure rule; it moves nothing.
 */
public final class Fefo {
    private static final Comparator<Lot> ORDER = Comparator.comparing(
            Lot::expiry, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Lot::arrival)
            .thenComparingLong(Lot::id);

    private Fefo() {}

    /**
     * One good's lot as it stands now.
     *
     * @param expiry the day with zero days left; none for what never expires
     */
    public record Lot(long id, @Nullable LocalDate expiry, LocalDate arrival, int remaining) {
        public boolean isExpired(LocalDate today) {
            return expiry != null && expiry.isBefore(today);
        }
    }

    /** So many pieces of one lot, always above zero. */
    public record Part(long lotId, int quantity) {}

    /**
     * What a quantity is taken from.
     *
     * @param parts in the order in which they were taken
     * @param uncovered what no lot could give; it becomes a shortage
     */
    public record Allocation(List<Part> parts, int uncovered) {
        public Allocation {
            parts = List.copyOf(parts);
        }

        public int taken() {
            return parts.stream().mapToInt(Part::quantity).sum();
        }
    }

    /**
     * By expiry, then arrival, then id. Expired lots stand first in that order, but only when they are allowed.
     *
     * @param lots of one good
     * @param wanted above zero
     */
    public static Allocation allocate(List<Lot> lots, int wanted, LocalDate today, boolean expiredAllowed) {
        requirePositive(wanted);
        List<Part> parts = new ArrayList<>();
        int missing = wanted;
        for (Lot lot : lots.stream().sorted(ORDER).toList()) {
            int quantity = Math.min(missing, lot.remaining());
            if (quantity > 0 && (expiredAllowed || !lot.isExpired(today))) {
                parts.add(new Part(lot.id(), quantity));
                missing -= quantity;
            }
        }
        return new Allocation(parts, missing);
    }

    /**
     * Which lots get back {@code quantity} pieces of what was taken: the last allocated first.
     *
     * @param taken in the order in which it was taken, less what went back before
     * @throws IllegalArgumentException when more is to go back than was taken
     */
    public static List<Part> giveBack(List<Part> taken, int quantity) {
        requirePositive(quantity);
        List<Part> back = new ArrayList<>();
        int missing = quantity;
        for (Part part : taken.reversed()) {
            int pieces = Math.min(missing, part.quantity());
            if (pieces > 0) {
                back.add(new Part(part.lotId(), pieces));
                missing -= pieces;
            }
        }
        if (missing > 0) {
            throw new IllegalArgumentException(missing + " more to give back than was taken");
        }
        return List.copyOf(back);
    }

    private static void requirePositive(int quantity) {
        if (quantity <= 0) {
            throw new IllegalArgumentException("Quantity " + quantity);
        }
    }
}
