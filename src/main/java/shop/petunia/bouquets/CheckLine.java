package shop.petunia.bouquets;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;

/**
 * A bouquet in a check of the showcase.
 *
 * @param seenBy empty while nobody has seen it
 * @param outcome null until the check is applied
 * @param loss what its stems have cost when it was missing, else nothing
 */
public record CheckLine(
        long unitId,
        String name,
        @Nullable String photo,
        String barcode,
        String place,
        Money price,
        @Nullable Instant seenAt,
        String seenBy,
        @Nullable CheckOutcome outcome,
        Money loss) {
    public boolean isSeen() {
        return seenAt != null;
    }
}
