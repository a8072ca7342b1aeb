package shop.petunia.stats;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import shop.petunia.inventory.Waste;
import shop.petunia.inventory.WasteBy;
import shop.petunia.orders.OrderStatus;
import shop.petunia.shared.Money;
import shop.petunia.shared.Period;
import shop.petunia.shared.ShopTime;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;
import shop.petunia.ui.Progress;

/**
 * The figures of business days in the shop's zone. Revenue is goods after discounts and points and the delivery fee, on
 * the day of the hand-over, less refunds on the day the money went back; a sale that was cancelled never was one.
 */
public final class Statistics {
    private final Database database;
    private final ShopTime time;
    private final Waste waste;
    private final Supplier<BigDecimal> commission;
    private final SalesDays days;

    /** @param commission of the marketplace, in percent */
    public Statistics(Database database, ShopTime time, Waste waste, Supplier<BigDecimal> commission) {
        this.database = database;
        this.time = time;
        this.waste = waste;
        this.commission = commission;
        days = new SalesDays(database, time);
    }

    public ShopTime time() {
        return time;
    }

    /** Everything about a period; {@code progress} hears how many days were reckoned that had not been yet. */
    public Figures of(Period period, Progress progress) {
        Period before = period.previous();
        days.refresh(new Period(before.first(), period.last()), progress);
        return database.read(transaction -> figures(transaction, period, before));
    }

    /** As {@link #of}, with each thing that was sold. */
    public Itemised itemised(Period period, Progress progress) {
        Period before = period.previous();
        days.refresh(new Period(before.first(), period.last()), progress);
        return database.read(transaction -> new Itemised(
                figures(transaction, period, before), new ItemRows(rows(transaction), period).all()));
    }

    /** Only what came in on some days. */
    public Totals totals(Period period) {
        days.refresh(period, Progress.UNWATCHED);
        return database.read(transaction -> totals(rows(transaction), period));
    }

    /** Only the sums that the marketplace owes. */
    public Payout payout(Period period) {
        return Payout.of(totals(period), commission.get());
    }

    /** After orders were written past their façade: every day is reckoned anew when it is asked for. */
    public static void forget(Transaction transaction) {
        SalesDays.forget(transaction);
    }

    private Figures figures(Transaction transaction, Period period, Period before) {
        SalesRepository rows = rows(transaction);
        Totals now = totals(rows, period);
        Totals then = totals(rows, before);
        BigDecimal percent = commission.get();
        return new Figures(period, before, days(rows, period), days(rows, before), now, then, statuses(rows, period),
                Payout.of(now, percent), Payout.of(then, percent), margin(rows, period), margin(rows, before),
                waste.report(transaction, WasteBy.REASON, period), waste.report(transaction, WasteBy.REASON, before),
                new ItemRows(rows, period).popular());
    }

    private static List<DayRevenue> days(SalesRepository rows, Period period) {
        Map<LocalDate, DayRevenue> known = rows.days(period.first(), period.last()).stream()
                .map(sum -> new DayRevenue(sum.day(), sum.sales(), Money.ofKopecks(sum.revenue())))
                .collect(Collectors.toMap(DayRevenue::day, Function.identity()));
        return period.first().datesUntil(period.last().plusDays(1))
                .map(day -> known.getOrDefault(day, new DayRevenue(day, 0, Money.ZERO)))
                .toList();
    }

    private static Totals totals(SalesRepository rows, Period period) {
        return new Totals(rows.parts(period.first(), period.last()).stream()
                .map(sum -> new Totals.Part(sum.channel(), sum.way(), sum.paid(),
                        new Sums(sum.sales(), Money.ofKopecks(sum.sold()), Money.ofKopecks(sum.refunded()))))
                .toList());
    }

    private static Map<OrderStatus, Long> statuses(SalesRepository rows, Period period) {
        Map<OrderStatus, Long> counts = new EnumMap<>(OrderStatus.class);
        rows.statuses(period.first(), period.last()).forEach(sum -> counts.put(sum.status(), sum.orders()));
        return counts;
    }

    private static Margin margin(SalesRepository rows, Period period) {
        SalesRepository.MarginSum sum = rows.margin(period.first(), period.last());
        return new Margin(Money.ofKopecks(sum.covered()), Money.ofKopecks(sum.cost()));
    }

    private static SalesRepository rows(Transaction transaction) {
        return new SalesRepository_(transaction.session());
    }
}
