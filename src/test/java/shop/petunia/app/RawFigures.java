package shop.petunia.app;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import shop.petunia.orders.Channel;
import shop.petunia.orders.OrderStatus;
import shop.petunia.orders.Way;
import shop.petunia.shared.Money;
import shop.petunia.shared.Period;
import shop.petunia.stats.Figures;
import shop.petunia.stats.ItemRow;
import shop.petunia.stats.Itemised;
import shop.petunia.stats.Margin;
import shop.petunia.storage.Database;

/** A period's figures straight from the rows of orders, returns and allocations, each by a question of its own. */
record RawFigures(Map<String, Object> told) {
    private static final String SOLD = "o.status in ('DONE', 'COMPLETED') and ";
    private static final String DONE = SOLD + "o.done_at >= ? and o.done_at < ?";
    private static final String BACK = SOLD + "g.at >= ? and g.at < ?";
    private static final String PAID_BACK = SOLD + "e.kind = 'PAYMENT' and e.paid_by is null and e.to_total < 0"
            + " and greatest(e.at, o.done_at) >= ? and greatest(e.at, o.done_at) < ?";

    static RawFigures of(Database database, ZoneId zone, Period period) {
        Asking asking = new Asking(database, zone, period);
        Map<String, Object> told = new TreeMap<>();
        told.put("sales", asking.number("select count(*) from shop_order o where " + DONE));
        told.put("revenue", asking.revenue(""));
        for (Channel channel : Channel.values()) {
            told.put(channel.name(), asking.revenue(" and o.channel = '" + channel + "'"));
        }
        for (Way way : Way.values()) {
            told.put(way.name(), asking.revenue(" and o.way = '" + way + "'"));
        }
        told.put("commission", asking.revenue(" and o.channel = 'MARKETPLACE'").percent(BigDecimal.valueOf(18)));
        told.put("online", asking.revenue(" and o.channel = 'MARKETPLACE' and o.payment_method = 'ONLINE'"));
        told.put("pieces", asking.number("select sum(l.quantity) from shop_order o join order_line l"
                + " on l.order_id = o.id where " + DONE) - asking.number(
                        "select sum(r.quantity) from goods_return g"
                                + " join goods_return_line r on r.return_id = g.id join shop_order o on o.id = g.order_id where "
                                + BACK)
                - asking.number("select sum(l.quantity) from order_event e join shop_order o on o.id = e.order_id"
                        + " join order_line l on l.order_id = o.id where " + PAID_BACK));
        told.put("cost", Money.ofKopecks(asking.number("select sum((a.quantity - a.given_back) * a.unit_cost)"
                + " from allocation a join shop_order o on o.id = a.document_id where a.document_kind = 'order' and "
                + DONE) + asking.number(
                        "select sum((a.quantity - a.given_back) * a.unit_cost) from order_line l"
                                + " join shop_order o on o.id = l.order_id join allocation a on a.document_kind = 'showcase'"
                                + " and a.document_id = l.unit_id where l.id not in (select line_id from goods_return_line) and "
                                + DONE)));
        Map<OrderStatus, Long> statuses = new EnumMap<>(OrderStatus.class);
        for (OrderStatus status : OrderStatus.values()) {
            long orders = asking.number("select count(*) from shop_order o where o.status = '" + status
                    + "' and o.created_at >= ? and o.created_at < ?");
            Stream.of(orders).filter(count -> count > 0).forEach(count -> statuses.put(status, count));
        }
        told.put("statuses", statuses);
        return new RawFigures(told);
    }

    /** The same of what the program tells. */
    static RawFigures of(Itemised itemised) {
        Figures figures = itemised.figures();
        Map<String, Object> told = new TreeMap<>();
        told.put("sales", figures.totals().all().sales());
        told.put("revenue", figures.totals().all().revenue());
        for (Channel channel : Channel.values()) {
            told.put(channel.name(), figures.totals().of(channel).revenue());
        }
        for (Way way : Way.values()) {
            told.put(way.name(), figures.totals().of(way).revenue());
        }
        told.put("commission", figures.payout().commission());
        told.put("online", figures.payout().online());
        told.put("pieces", itemised.items().stream().mapToLong(ItemRow::pieces).sum());
        told.put("cost", sum(itemised, Margin::cost));
        told.put("statuses", figures.statuses());
        return new RawFigures(told);
    }

    private static Money sum(Itemised itemised, Function<Margin, Money> part) {
        return itemised.items().stream().map(ItemRow::margin).map(part).reduce(Money.ZERO, Money::plus);
    }

    /** Sums between the borders of a period. */
    private record Asking(Database database, ZoneId zone, Period period) {
        Money revenue(String where) {
            return Money.ofKopecks(number("select sum(o.total) from shop_order o where " + DONE + where)
                    - number("select sum(g.amount) from goods_return g join shop_order o on o.id = g.order_id where "
                            + BACK + where)
                    + number("select sum(e.to_total) from order_event e join shop_order o on o.id = e.order_id where "
                            + PAID_BACK + where));
        }

        long number(String sql) {
            return database.read(transaction -> transaction.session().doReturningWork(connection -> {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    statement.setObject(1, border(period.first()));
                    statement.setObject(2, border(period.last().plusDays(1)));
                    try (ResultSet row = statement.executeQuery()) {
                        row.next();
                        return row.getLong(1);
                    }
                }
            }));
        }

        private OffsetDateTime border(LocalDate day) {
            return day.atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC);
        }
    }
}
