package shop.petunia.inventory;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;

/**
 * A write-off as lists show it.
 *
 * @param id its number, too
 * @param day its business day
 * @param supplierName empty without a supplier
 * @param unitCost what a piece had cost
 * @param author by name, as who undid it
 * @param undoneAt null while it counts
 */
public record WriteOffRow(
        long id,
        LocalDate day,
        Instant at,
        long lotId,
        long goodId,
        String goodName,
        String category,
        long receptionId,
        String receptionName,
        String supplierName,
        WriteOffReason reason,
        int quantity,
        Money unitCost,
        String comment,
        String author,
        @Nullable Instant undoneAt,
        String undoneBy) {
    /** As the database tells it. */
    WriteOffRow(
            Long id,
            LocalDate day,
            Instant at,
            Long lotId,
            Long goodId,
            String goodName,
            String category,
            Long receptionId,
            String receptionName,
            String supplierName,
            WriteOffReason reason,
            Integer quantity,
            Long unitCost,
            String comment,
            String author,
            @Nullable Instant undoneAt,
            String undoneBy) {
        this(id.longValue(), day, at, lotId.longValue(), goodId.longValue(), goodName, category,
                receptionId.longValue(), receptionName, supplierName, reason, quantity.intValue(),
                Money.ofKopecks(unitCost), comment, author, undoneAt, undoneBy);
    }

    public Money loss() {
        return unitCost.times(quantity);
    }

    public boolean isUndone() {
        return undoneAt != null;
    }
}
