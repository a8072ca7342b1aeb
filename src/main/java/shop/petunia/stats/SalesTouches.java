package shop.petunia.stats;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import shop.petunia.orders.EventKind;
import shop.petunia.orders.OrderChange;
import shop.petunia.settings.SettingChanged;
import shop.petunia.settings.ShopSettings;
import shop.petunia.shared.ShopTime;
import shop.petunia.stock.StockChange;
import shop.petunia.storage.Change;
import shop.petunia.storage.Changes.Subscription;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/** Hears, within the transaction of each change, of which days the figures are no longer those that were reckoned. */
public final class SalesTouches {
    private final ShopTime time;

    public SalesTouches(ShopTime time) {
        this.time = time;
    }

    public Subscription listen(Database database) {
        return database.changes().inside(this::heard);
    }

    private void heard(Transaction transaction, Change change) {
        SalesRepository rows = new SalesRepository_(transaction.session());
        if (change instanceof SettingChanged setting && setting.setting().equals(ShopSettings.ZONE)) {
            rows.forgetDays();
        } else if (change instanceof OrderChange order) {
            rows.when(order.id()).ifPresent(when -> days(transaction, order, when)
                    .forEach(day -> rows.insert(new SalesTouch(day))));
        } else if (change instanceof StockChange stock && stock.kind().equals(StockChange.SHORTAGE)) {
            rows.soldShort(stock.id(), OrderChange.ORDER)
                    .forEach(doneAt -> rows.insert(new SalesTouch(time.dayOf(doneAt))));
        }
    }

    private Set<LocalDate> days(Transaction transaction, OrderChange change, When when) {
        LocalDate now = time.dayOf(transaction.at());
        Set<LocalDate> days = new TreeSet<>();
        switch (change.what()) {
            case CREATED, STATUS -> {
                days.add(time.dayOf(when.createdAt()));
                if (when.doneAt() != null) {
                    days.add(time.dayOf(when.doneAt()));
                }
                if (change.what() == EventKind.STATUS) {
                    since(change, when, now, days);
                }
            }
            case PRICE, PAYMENT, RETURNED, EDITED, LINES_KEPT -> {
                if (when.doneAt() != null) {
                    days.add(time.dayOf(when.doneAt()));
                    days.add(now);
                }
            }
            case LACKING, ASSEMBLED, CLIENT, POINTS -> {}
        }
        return days;
    }

    /**
     * The marketplace has taken a sale back, and when it had been one is forgotten; or it tells of a hand-over that was
     * before today, and of what was given back since each day is to know.
     */
    private void since(OrderChange change, When when, LocalDate now, Set<LocalDate> days) {
        boolean unsold = when.doneAt() == null && change.from() != null && change.from().isSold();
        Instant first = unsold ? when.createdAt() : when.doneAt();
        if (first != null) {
            for (LocalDate day = time.dayOf(first); !day.isAfter(now); day = day.plusDays(1)) {
                days.add(day);
            }
        }
    }

    /** The instants of an order. */
    record When(Instant createdAt, @Nullable Instant doneAt) {}
}
