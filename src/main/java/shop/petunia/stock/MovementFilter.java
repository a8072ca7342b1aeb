package shop.petunia.stock;

import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Period;

/**
 * Which movements the journal shows; null means all.
 *
 * @param text words in any order from good, reception and supplier
 */
public record MovementFilter(
        String text, @Nullable Period period, @Nullable MovementKind kind, @Nullable Long goodId) {
    public static final MovementFilter ALL = new MovementFilter("", null, null, null);

    public MovementFilter text(String words) {
        return new MovementFilter(words, period, kind, goodId);
    }

    public MovementFilter period(@Nullable Period only) {
        return new MovementFilter(text, only, kind, goodId);
    }

    public MovementFilter kind(@Nullable MovementKind only) {
        return new MovementFilter(text, period, only, goodId);
    }

    public MovementFilter good(@Nullable Long only) {
        return new MovementFilter(text, period, kind, only);
    }
}
