package shop.petunia.stats;

import java.util.ArrayList;
import java.util.List;

/** How a day's figures follow from the rows of the shop, in SQL that H2 and PostgreSQL read alike. */
final class SalesSql {
    private static final String SOLD = " o.status in ('DONE', 'COMPLETED')";
    private static final String DONE = " o.done_at >= :start and o.done_at < :end and" + SOLD;

    /** The marketplace has got the money, or given it back since. */
    private static final String GOT = """
            (o.paid_online or o.payment_method = 'ONLINE'
                              and o.payment_status not in ('', 'pending', 'waiting_for_capture')
             or exists (select 1 from order_event e
                        where e.order_id = o.id and e.kind = 'PAYMENT' and e.paid_by is null and e.to_total < 0))""";

    private static final String PAID = """
            case when o.channel <> 'MARKETPLACE' then 'IN_SHOP'
                 when %s then 'ONLINE'
                 when o.payment_method = 'ONLINE' then 'NOT_YET' else 'IN_SHOP' end""".formatted(GOT);

    private static final String SALES = """
            select s.channel, s.way, s.paid, count(*), sum(s.total), 0
            from (select o.channel, o.way, o.total, %s as paid from shop_order o where %s) s
            group by s.channel, s.way, s.paid""".formatted(PAID, DONE);

    private static final String RETURNS = """
            select s.channel, s.way, s.paid, 0, 0, sum(s.amount)
            from (select o.channel, o.way, %s as paid, g.amount
                  from goods_return g join shop_order o on o.id = g.order_id
                  where g.at >= :start and g.at < :end and %s) s
            group by s.channel, s.way, s.paid""".formatted(PAID, SOLD);

    /** Money given back, or given back and taken again; the first payment is neither. */
    private static final String REFUND = """
             e.kind = 'PAYMENT' and e.paid_by is null
                and (e.to_total < 0 or exists (select 1 from order_event b
                                               where b.order_id = e.order_id and b.kind = 'PAYMENT'
                                                 and b.paid_by is null and b.to_total < 0 and b.id < e.id))""";

    /** It was given back already when the order was first seen, nobody knows when: that counts with the sale. */
    private static final String UNSEEN = """
             o.channel = 'MARKETPLACE' and not o.paid_online and o.payment_method = 'ONLINE'
                and o.payment_status not in ('', 'pending', 'waiting_for_capture')
                and not exists (select 1 from order_event e
                                where e.order_id = o.id and e.kind = 'PAYMENT' and e.paid_by is null
                                  and e.to_total < 0)""";

    private static final String KIND = """
            case when l.kind in ('BOUQUET', 'UNIT') or l.market_product is not null and l.kind = 'FREE'
                   or l.kind = 'FREE' and exists (select 1 from order_stem t where t.line_id = l.id)
                 then 'BOUQUET' else 'GOOD' end as kind,
            coalesce(l.good_id, l.bouquet_id, u.bouquet_id) as item_id,
            case when l.kind = 'FREE' then l.name else '' end as name""";

    /** A bouquet of the showcase has its own lots; brought back it is no cost of this sale. */
    private static final String COST = """
            case when l.kind <> 'UNIT' then
                   (select sum((a.quantity - a.given_back) * a.unit_cost)
                    from order_stem t join allocation a
                      on a.document_kind = 'order' and a.document_id = t.order_id and a.document_line = t.id
                    where t.line_id = l.id)
                 when exists (select 1 from goods_return_line r where r.line_id = l.id) then 0
                 else (select sum((a.quantity - a.given_back) * a.unit_cost) from allocation a
                       where a.document_kind = 'showcase' and a.document_id = l.unit_id)
            end""";

    /** How many of the line's flowers a lot is known of, and how many it took. */
    private static final String ALLOCATED = """
            case when l.kind <> 'UNIT' then
                   (select sum(a.quantity) from order_stem t join allocation a
                      on a.document_kind = 'order' and a.document_id = t.order_id and a.document_line = t.id
                    where t.line_id = l.id)
                 else (select sum(a.quantity) from allocation a
                       where a.document_kind = 'showcase' and a.document_id = l.unit_id) end""";

    private static final String NEEDED = """
            case when l.kind <> 'UNIT' then (select sum(t.quantity) from order_stem t where t.line_id = l.id)
                 else (select sum(t.quantity) from showcase_stem t where t.unit_id = l.unit_id) end""";

    /** A line's part of what the marketplace gives back for the whole order. */
    private static final String PART = "coalesce(round(cast(l.amount as decimal(30, 8)) * %s / nullif(o.total, 0)), 0)";

    private static final String KEPT = """
            l.amount - coalesce((select sum(r.amount) from goods_return_line r where r.line_id = l.id), 0)
                     - case when o.channel <> 'MARKETPLACE' then 0 when %s then l.amount else %s end"""
            .formatted(UNSEEN, PART.formatted(
                    "coalesce((select -sum(e.to_total) from order_event e where e.order_id = o.id and " + REFUND
                            + "), 0)"));

    private static final String ITEMS = """
            select s.kind, s.item_id, s.name, sum(s.quantity), sum(s.amount),
                   sum(case when s.cost is null then 0 when s.allocated >= s.needed then s.kept
                            else round(cast(s.kept as decimal(30, 8)) * s.allocated / s.needed) end),
                   coalesce(sum(s.cost), 0)
            from (select %s, l.quantity, l.amount, %s as kept, %s as cost, %s as allocated, %s as needed
                  from shop_order o join order_line l on l.order_id = o.id
                  left join showcase_unit u on u.id = l.unit_id
                  where %s) s
            group by s.kind, s.item_id, s.name""".formatted(KIND, KEPT, COST, ALLOCATED, NEEDED, DONE);

    private static final String ITEMS_BACK = """
            select s.kind, s.item_id, s.name, -sum(s.quantity), -sum(s.amount), 0, 0
            from (select %s, r.quantity, r.amount
                  from goods_return g join goods_return_line r on r.return_id = g.id
                  join order_line l on l.id = r.line_id join shop_order o on o.id = l.order_id
                  left join showcase_unit u on u.id = l.unit_id
                  where g.at >= :start and g.at < :end and %s) s
            group by s.kind, s.item_id, s.name""".formatted(KIND, SOLD);

    private static final String STATUSES = """
            select o.status, count(*) from shop_order o
            where o.created_at >= :start and o.created_at < :end
            group by o.status""";

    private static final String TOTALS = "sales_total (on_day, channel, way, paid, sales, sold, refunded)";
    private static final String SOLD_ITEMS =
            "sales_item (on_day, kind, item_id, name, pieces, revenue, covered, cost)";

    /** What the marketplace gave back after the hand-over; what it takes on again is no refund any more. */
    private static final Refunds LATER =
            new Refunds("-e.to_total", "order_event e join shop_order o on o.id = e.order_id",
                    "e.at >= :start and e.at < :end and o.channel = 'MARKETPLACE' and e.at >= o.done_at and" + SOLD
                            + " and "
                            + REFUND);

    /** There was no revenue yet that it could lower: what was given back before the hand-over counts with the sale. */
    private static final Refunds EARLIER =
            new Refunds("-e.to_total", "shop_order o join order_event e on e.order_id = o.id",
                    DONE + " and o.channel = 'MARKETPLACE' and e.at < o.done_at and " + REFUND);

    private static final Refunds UNSEEN_ONES = new Refunds("o.total", "shop_order o", DONE + " and " + UNSEEN);

    /** Each needs the parameters start and end. */
    static final List<Filling> ALL = all();

    private SalesSql() {}

    private static List<Filling> all() {
        List<Filling> all = new ArrayList<>(List.of(new Filling(TOTALS, SALES), new Filling(TOTALS, RETURNS),
                new Filling(SOLD_ITEMS, ITEMS), new Filling(SOLD_ITEMS, ITEMS_BACK),
                new Filling("sales_status (on_day, status, orders)", STATUSES)));
        for (Refunds refunds : List.of(LATER, EARLIER, UNSEEN_ONES)) {
            all.add(new Filling(TOTALS, refunds.totals()));
            all.add(new Filling(SOLD_ITEMS, refunds.items()));
        }
        return List.copyOf(all);
    }

    /**
     * Where the marketplace's refunds of a day stand.
     *
     * @param amount what went back
     */
    private record Refunds(String amount, String from, String where) {
        String totals() {
            return """
                    select o.channel, o.way, 'ONLINE', 0, 0, sum(%s) from %s where %s
                    group by o.channel, o.way""".formatted(amount, from, where);
        }

        String items() {
            return """
                    select s.kind, s.item_id, s.name, -sum(s.quantity), -sum(s.amount), 0, 0
                    from (select %s, l.quantity * sign(%s) as quantity, %s as amount
                          from %s join order_line l on l.order_id = o.id
                          left join showcase_unit u on u.id = l.unit_id
                          where %s) s
                    group by s.kind, s.item_id, s.name"""
                    .formatted(KIND, amount, PART.formatted("(" + amount + ")"), from, where);
        }
    }

    /**
     * Rows of a day.
     *
     * @param into the table and its columns, the day first
     * @param select all of the columns but the day
     */
    record Filling(String into, String select) {
        /** Needs the parameter day, too. */
        String insert() {
            return "insert into " + into + " select cast(:day as date), " + select.substring("select ".length());
        }

        String table() {
            return into.substring(0, into.indexOf(' '));
        }

        /** The columns that are filled, without the day. */
        String columns() {
            return into.substring(into.indexOf("on_day, ") + "on_day, ".length(), into.length() - 1);
        }
    }
}
