package shop.petunia.stock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import shop.petunia.catalog.GoodKind;
import shop.petunia.shared.Money;

/** A lot as the database tells it, before the day is known. */
record LotLine(
        Long id,
        Long receptionId,
        String receptionName,
        String invoice,
        ReceptionStatus receptionStatus,
        @Nullable Long supplierId,
        String supplierName,
        Long goodId,
        String goodName,
        GoodKind goodKind,
        String category,
        LocalDate arrival,
        @Nullable Integer shelfLifeDays,
        @Nullable LocalDate expiry,
        Long unitCost) {
    LotRow row(LocalDate today, int soonDays, LotFlow flow) {
        Integer daysLeft = expiry == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(today, expiry));
        return new LotRow(id, receptionId, receptionName, invoice, receptionStatus, supplierId, supplierName, goodId,
                goodName, goodKind, category, arrival, shelfLifeDays, expiry, daysLeft, freshness(daysLeft, soonDays),
                flow,
                Money.ZERO, Money.ofKopecks(unitCost));
    }

    private static Freshness freshness(@Nullable Integer daysLeft, int soonDays) {
        if (daysLeft == null || daysLeft > soonDays) {
            return Freshness.FRESH;
        }
        return daysLeft < 0 ? Freshness.EXPIRED : Freshness.SOON;
    }
}
