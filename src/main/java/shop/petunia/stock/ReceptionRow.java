package shop.petunia.stock;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;

/**
 * A reception as lists and forms show it.
 *
 * @param supplierName empty without a supplier
 * @param lines its lots
 * @param pieces received on all lines
 * @param cost of all that was received
 * @param remaining pieces that are still there
 * @param remainingCost what these have cost
 * @param soonest the last day of what will die first of it, or null when nothing that expires remains
 * @param lastCountedAt when the last applied stocktake has counted of it, or null
 */
public record ReceptionRow(
        long id,
        String name,
        LocalDate date,
        @Nullable Long supplierId,
        String supplierName,
        String invoice,
        String note,
        ReceptionStatus status,
        long lines,
        long pieces,
        Money cost,
        long remaining,
        Money remainingCost,
        @Nullable LocalDate soonest,
        @Nullable Instant lastCountedAt) {
    /** As the database tells it. */
    ReceptionRow(
            Long id,
            String name,
            LocalDate date,
            @Nullable Long supplierId,
            String supplierName,
            String invoice,
            String note,
            ReceptionStatus status,
            Long lines,
            Long pieces,
            Long cost,
            Long remaining,
            Long remainingCost,
            @Nullable LocalDate soonest,
            @Nullable Instant lastCountedAt) {
        this(id.longValue(), name, date, supplierId, supplierName, invoice, note, status, lines.longValue(),
                pieces.longValue(), Money.ofKopecks(cost), remaining.longValue(), Money.ofKopecks(remainingCost),
                soonest, lastCountedAt);
    }

    /** What a form begins with. */
    public ReceptionDraft draft() {
        return new ReceptionDraft(name, date, supplierId, invoice, note);
    }

    public boolean isOpen() {
        return status == ReceptionStatus.OPEN;
    }
}
