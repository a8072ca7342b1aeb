package shop.petunia.register;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;

/**
 * A shift as lists show it; its id is its number.
 *
 * @param closedAt null while it is open, as all that is known only after closing
 */
public record ShiftRow(
        long id,
        Instant openedAt,
        String openedBy,
        Money startCash,
        @Nullable Instant closedAt,
        String closedBy,
        @Nullable Money counted,
        @Nullable Money expected,
        String note) {
    private static final Duration LONGEST = Duration.ofHours(24);

    static ShiftRow of(Shift shift, People people) {
        return new ShiftRow(shift.id(), shift.openedAt, people.name(shift.openedBy), shift.startCash(), shift.closedAt,
                people.name(shift.closedBy), money(shift.counted), money(shift.expected), shift.note);
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    /** Somebody has forgotten to close it. */
    public boolean isTooLong(Instant now) {
        return isOpen() && Duration.between(openedAt, now).compareTo(LONGEST) > 0;
    }

    /** What was counted above what was expected; below zero what is missing. */
    public @Nullable Money difference() {
        return counted == null || expected == null ? null : counted.minus(expected);
    }

    private static @Nullable Money money(@Nullable Long kopecks) {
        return kopecks == null ? null : Money.ofKopecks(kopecks);
    }
}
