package shop.petunia.stats;

import java.util.List;

/** How a day's figures follow from the rows of the shop, in SQL that H2 and PostgreSQL read alike. */
final class SalesSql {
    private static final String SOLD = " o.status in ('DONE', 'COMPLETED')";

    /** Also when the marketplace has given the money back since. */
    private static final String ONLINE = """
            case when o.channel <> 'MARKETPLACE' then false when o.paid_online then true
                 else exists (select 1 from order_event e
                              where e.order_id = o.id and e.kind = 'PAYMENT' and e.paid_by is null and e.to_total < 0)
            end""";

    private static final String SALES = """
            insert into sales_total (on_day, channel, way, online, sales, sold, refunded)
            select cast(:day as date), s.channel, s.way, s.online, count(*), sum(s.total), 0
            from (select o.channel, o.way, o.total, %s as online from shop_order o
                  where o.done_at >= :start and o.done_at < :end and %s) s
            group by s.channel, s.way, s.online""".formatted(ONLINE, SOLD);

    private static final String RETURNS = """
            insert into sales_total (on_day, channel, way, online, sales, sold, refunded)
            select cast(:day as date), s.channel, s.way, s.online, 0, 0, sum(s.amount)
            from (select o.channel, o.way, %s as online, g.amount
                  from goods_return g join shop_order o on o.id = g.order_id
                  where g.at >= :start and g.at < :end and %s) s
            group by s.channel, s.way, s.online""".formatted(ONLINE, SOLD);

    /** Money given back, or given back and taken again; the first payment is neither. */
    private static final String REFUND = """
            (e.to_total < 0 or exists (select 1 from order_event b
                                       where b.order_id = e.order_id and b.kind = 'PAYMENT' and b.paid_by is null
                                         and b.to_total < 0 and b.id < e.id))""";

    /** What the marketplace itself gave back after the hand-over; what it takes on again is no refund any more. */
    private static final String ONLINE_REFUNDS = """
            insert into sales_total (on_day, channel, way, online, sales, sold, refunded)
            select cast(:day as date), o.channel, o.way, true, 0, 0, -sum(e.to_total)
            from order_event e join shop_order o on o.id = e.order_id
            where e.kind = 'PAYMENT' and e.paid_by is null and e.at >= :start and e.at < :end
              and o.channel = 'MARKETPLACE' and e.at >= o.done_at and %s and %s
            group by o.channel, o.way""".formatted(SOLD, REFUND);

    /** There was no revenue yet that it could lower: what was given back before the hand-over counts with the sale. */
    private static final String EARLIER_REFUNDS = """
            insert into sales_total (on_day, channel, way, online, sales, sold, refunded)
            select cast(:day as date), o.channel, o.way, true, 0, 0, -sum(e.to_total)
            from shop_order o join order_event e on e.order_id = o.id
            where o.done_at >= :start and o.done_at < :end and o.channel = 'MARKETPLACE' and e.at < o.done_at
              and e.kind = 'PAYMENT' and e.paid_by is null and %s and %s
            group by o.channel, o.way""".formatted(SOLD, REFUND);

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
            end as cost""";

    private static final String ITEMS = """
            insert into sales_item (on_day, kind, item_id, name, pieces, revenue, covered, cost)
            select cast(:day as date), s.kind, s.item_id, s.name, sum(s.quantity), sum(s.amount),
                   sum(case when s.cost is null then 0 else s.kept end), coalesce(sum(s.cost), 0)
            from (select %s, l.quantity, l.amount,
                         l.amount - coalesce((select sum(r.amount) from goods_return_line r where r.line_id = l.id), 0)
                             as kept,
                         %s
                  from shop_order o join order_line l on l.order_id = o.id
                  left join showcase_unit u on u.id = l.unit_id
                  where o.done_at >= :start and o.done_at < :end and %s) s
            group by s.kind, s.item_id, s.name""".formatted(KIND, COST, SOLD);

    private static final String ITEMS_BACK = """
            insert into sales_item (on_day, kind, item_id, name, pieces, revenue, covered, cost)
            select cast(:day as date), s.kind, s.item_id, s.name, -sum(s.quantity), -sum(s.amount), 0, 0
            from (select %s, r.quantity, r.amount
                  from goods_return g join goods_return_line r on r.return_id = g.id
                  join order_line l on l.id = r.line_id join shop_order o on o.id = l.order_id
                  left join showcase_unit u on u.id = l.unit_id
                  where g.at >= :start and g.at < :end and %s) s
            group by s.kind, s.item_id, s.name""".formatted(KIND, SOLD);

    private static final String STATUSES = """
            insert into sales_status (on_day, status, orders)
            select cast(:day as date), o.status, count(*) from shop_order o
            where o.created_at >= :start and o.created_at < :end
            group by o.status""";

    /** Each needs the parameters day, start and end. */
    static final List<String> ALL =
            List.of(SALES, RETURNS, ONLINE_REFUNDS, EARLIER_REFUNDS, ITEMS, ITEMS_BACK, STATUSES);

    private SalesSql() {}
}
