package shop.petunia.receptions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;

/**
 * A lot as a file's row will make it.
 *
 * @param line of the file; the heading is 1
 * @param goodId none when the good is to be created under {@code goodName}
 */
public record PlannedLot(
        int line,
        @Nullable Long goodId,
        String goodName,
        int quantity,
        Money unitCost,
        LocalDate arrival,
        int shelfLifeDays) {}
