package shop.petunia.register;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.shared.Period;
import shop.petunia.shared.ShopTime;
import shop.petunia.storage.Conditions;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/** The shifts that are over, page by page. */
public final class ShiftHistory {
    private final Database database;
    private final ShopTime time;

    public ShiftHistory(Database database, ShopTime time) {
        this.database = database;
        this.time = time;
    }

    /**
     * The newest first.
     *
     * @param days on which they were opened; null for all
     */
    public List<ShiftSummary> page(@Nullable Period days, int offset, int limit) {
        return database.read(transaction -> summaries(transaction, over(days).page(
                transaction.session(), "from Shift s", "order by s.id desc", Shift.class, offset, limit)));
    }

    public long count(@Nullable Period days) {
        return database.read(transaction -> over(days)
                .query(transaction.session(), "select count(*) from Shift s", "", Long.class)
                .getSingleResult());
    }

    private Conditions over(@Nullable Period days) {
        ZoneId zone = time.zone();
        return new Conditions()
                .and("s.openMark is null")
                .and("s.openedAt >= :start", "start", days == null ? null : days.start(zone))
                .and("s.openedAt < :end", "end", days == null ? null : days.end(zone));
    }

    private static List<ShiftSummary> summaries(Transaction transaction, List<Shift> shifts) {
        if (shifts.isEmpty()) {
            return List.of();
        }
        ShiftRepository rows = new ShiftRepository_(transaction.session());
        List<Long> ids = shifts.stream().map(Shift::id).toList();
        Map<Long, Long> sales = byShift(rows.salesOf(ids));
        Map<Long, Long> paid = byShift(rows.paidIn(ids));
        Map<Long, Long> back = byShift(rows.returnedIn(ids));
        People people = People.of(transaction);
        return shifts.stream()
                .map(shift -> new ShiftSummary(ShiftRow.of(shift, people), sales.getOrDefault(shift.id(), 0L),
                        Money.ofKopecks(paid.getOrDefault(shift.id(), 0L) - back.getOrDefault(shift.id(), 0L))))
                .toList();
    }

    private static Map<Long, Long> byShift(List<ShiftRepository.OfShift> sums) {
        Map<Long, Long> byShift = new HashMap<>();
        sums.forEach(sum -> byShift.put(sum.shiftId(), sum.value()));
        return byShift;
    }
}
