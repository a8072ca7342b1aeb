package shop.petunia.orders;

import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Period;

/**
 * Which orders a list shows; null means all.
 *
 * @param text the beginning of a number, any four or more digits of a phone, beginnings of names; with days chosen also
 *     any part of address, comment and gift note. All words must be found
 * @param due on which business days
 * @param done on which business days they were handed over; nothing that is still open
 */
public record OrderFilter(
        OrderTab tab,
        String text,
        @Nullable Period due,
        @Nullable Period done,
        @Nullable Channel channel,
        @Nullable Way way,
        @Nullable OrderStatus status) {
    public static final OrderFilter REQUESTS = new OrderFilter(OrderTab.REQUESTS, "", null, null, null, null, null);
    public static final OrderFilter ACTIVE = REQUESTS.tab(OrderTab.ACTIVE);
    public static final OrderFilter HISTORY = REQUESTS.tab(OrderTab.HISTORY);

    public OrderFilter tab(OrderTab other) {
        return new OrderFilter(other, text, due, done, channel, way, status);
    }

    public OrderFilter text(String words) {
        return new OrderFilter(tab, words, due, done, channel, way, status);
    }

    public OrderFilter due(@Nullable Period days) {
        return new OrderFilter(tab, text, days, done, channel, way, status);
    }

    public OrderFilter doneOn(@Nullable Period days) {
        return new OrderFilter(tab, text, due, days, channel, way, status);
    }

    /** Whether days are chosen, one way or the other. */
    boolean hasDays() {
        return due != null || done != null;
    }

    public OrderFilter channel(@Nullable Channel only) {
        return new OrderFilter(tab, text, due, done, only, way, status);
    }

    public OrderFilter way(@Nullable Way only) {
        return new OrderFilter(tab, text, due, done, channel, only, status);
    }

    public OrderFilter status(@Nullable OrderStatus only) {
        return new OrderFilter(tab, text, due, done, channel, way, only);
    }
}
