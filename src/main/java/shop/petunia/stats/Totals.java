package shop.petunia.stats;

import java.util.List;
import java.util.function.Predicate;
import shop.petunia.orders.Channel;
import shop.petunia.orders.Way;

/** A period's sums, by channel and way. */
public record Totals(List<Part> parts) {
    public Totals {
        parts = List.copyOf(parts);
    }

    public Sums all() {
        return of(part -> true);
    }

    public Sums of(Channel channel) {
        return of(part -> part.channel == channel);
    }

    public Sums of(Way way) {
        return of(part -> part.way == way);
    }

    /** Of a channel, by who has got the money. */
    public Sums of(Channel channel, PaidWhere paid) {
        return of(part -> part.channel == channel && part.paid == paid);
    }

    Sums of(Predicate<Part> which) {
        return parts.stream().filter(which).map(Part::sums).reduce(Sums.NOTHING, Sums::plus);
    }

    public record Part(Channel channel, Way way, PaidWhere paid, Sums sums) {}
}
