package shop.petunia.stock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shop.petunia.catalog.GoodKind;
import shop.petunia.shared.Money;

/**
 * A lot as lists show it.
 *
 * @param invoice the supplier's number of the delivery, or nothing
 * @param supplierName empty without a supplier
 * @param shelfLifeDays null for what never expires, and so are expiry and daysLeft
 * @param daysLeft 0 on the last day, negative once expired
 * @param flow what came, went and remains
 * @param soldSum what was paid for what was sold
 */
public record LotRow(
        long id,
        long receptionId,
        String receptionName,
        String invoice,
        ReceptionStatus receptionStatus,
        @Nullable Long supplierId,
        String supplierName,
        long goodId,
        String goodName,
        GoodKind goodKind,
        String category,
        LocalDate arrival,
        @Nullable Integer shelfLifeDays,
        @Nullable LocalDate expiry,
        @Nullable Integer daysLeft,
        Freshness freshness,
        LotFlow flow,
        Money soldSum,
        Money unitCost) {
    public int received() {
        return flow.received();
    }

    public int remaining() {
        return flow.remaining();
    }

    /** What the remainder has cost. */
    public Money value() {
        return unitCost.times(remaining());
    }

    /** What the line's form begins with. */
    public LineDraft draft() {
        return new LineDraft(goodId, received(), arrival, shelfLifeDays, unitCost);
    }
}
