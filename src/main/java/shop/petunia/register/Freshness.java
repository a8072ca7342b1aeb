package shop.petunia.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shop.petunia.storage.Transaction;

/** How long the flowers will live that a sale takes first: of the living ones the oldest, else of the expired ones. */
final class Freshness {
    private static final String FIRST = "select l.goodId, min(case when l.expiry >= :today then l.expiry end),"
            + " min(l.expiry) from Lot l where l.goodId in :goods and l.remaining > 0 group by l.goodId";

    private Freshness() {}

    /** Good → days left; goods that never wilt or are not there are left out. */
    static Map<Long, Integer> of(Transaction transaction, Collection<Long> goods, LocalDate today) {
        Map<Long, Integer> days = new HashMap<>();
        if (!goods.isEmpty()) {
            transaction.session().createSelectionQuery(FIRST, Lots.class)
                    .setParameter("goods", goods)
                    .setParameter("today", today)
                    .getResultList()
                    .forEach(lots -> put(days, lots, today));
        }
        return days;
    }

    private static void put(Map<Long, Integer> days, Lots lots, LocalDate today) {
        LocalDate first = lots.living() == null ? lots.any() : lots.living();
        if (first != null) {
            days.put(lots.goodId(), Math.toIntExact(ChronoUnit.DAYS.between(today, first)));
        }
    }

    record Lots(Long goodId, @Nullable LocalDate living, @Nullable LocalDate any) {}
}
