package shop.petunia.orders;

import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Period;

/**
 * Which orders a list shows; null means all.
 *
 * @param text the beginning of a number, any four or more digits of a phone, beginnings of names; with days chosen also
 *     any part of address, comment and gift note. All words must be found
 * @param due on which business days
 */
public record OrderFilter(
        OrderTab tab,
        String text,
        @Nullable Period due,
        @Nullable Channel channel,
        @Nullable Way way,
        @Nullable OrderStatus status) {
    public static final OrderFilter REQUESTS = new OrderFilter(OrderTab.REQUESTS, "", null, null, null, null);
    public static final OrderFilter ACTIVE = REQUESTS.tab(OrderTab.ACTIVE);
    public static final OrderFilter HISTORY = REQUESTS.tab(OrderTab.HISTORY);

    public OrderFilter tab(OrderTab other) {
        return new OrderFilter(other, text, due, channel, way, status);
    }

    public OrderFilter text(String words) {
        return new OrderFilter(tab, words, due, channel, way, status);
    }

    public OrderFilter due(@Nullable Period days) {
        return new OrderFilter(tab, text, days, channel, way, status);
    }

    public OrderFilter channel(@Nullable Channel only) {
        return new OrderFilter(tab, text, due, only, way, status);
    }

    public OrderFilter way(@Nullable Way only) {
        return new OrderFilter(tab, text, due, channel, only, status);
    }

    public OrderFilter status(@Nullable OrderStatus only) {
        return new OrderFilter(tab, text, due, channel, way, only);
    }
}
