package shop.petunia.orders;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import shop.petunia.shared.Sentence;
import shop.petunia.storage.IntegrityQuestion;
import shop.petunia.storage.IntegrityRule;

/** Whether orders, their lines, their payments and what they took from the lots tell the same. */
public final class OrderIntegrity implements IntegrityRule {
    private static final List<IntegrityQuestion> QUESTIONS = List.of(
            new IntegrityQuestion("orders.check.stock", """
                    select o.number, g.name, case when o.stock = 'TAKEN' then s.quantity else 0 end,
                           coalesce(sum(a.quantity - a.given_back), 0)
                    from order_stem s join shop_order o on o.id = s.order_id join good g on g.id = s.good_id
                         left join allocation a on a.document_kind = 'order' and a.document_id = s.order_id
                                               and a.document_line = s.id
                    group by o.id, o.number, o.stock, o.tab, g.name, s.id, s.quantity
                    having o.stock <> 'TAKEN' and coalesce(sum(a.quantity - a.given_back), 0) <> 0
                        or coalesce(sum(a.quantity - a.given_back), 0) > s.quantity
                        or o.stock = 'TAKEN' and o.tab = 'ACTIVE'
                           and coalesce(sum(a.quantity - a.given_back), 0) < s.quantity
                           and not exists (select 1 from shortage h
                                           where h.document_kind = 'order' and h.document_id = o.id
                                             and h.document_line = s.id)
                    order by o.id, s.id"""),
            new IntegrityQuestion("orders.check.paid", """
                    select o.number, o.paid, coalesce(sum(p.amount), 0)
                    from shop_order o left join order_payment p on p.order_id = o.id
                    group by o.id, o.number, o.paid
                    having o.paid <> coalesce(sum(p.amount), 0)
                    order by o.id"""),
            new IntegrityQuestion("orders.check.amounts", """
                    select o.number, greatest(o.total - o.fee, 0), sum(l.amount)
                    from shop_order o join order_line l on l.order_id = o.id
                    group by o.id, o.number, o.total, o.fee
                    having greatest(o.total - o.fee, 0) <> sum(l.amount)
                    order by o.id"""),
            new IntegrityQuestion("orders.check.history", """
                    select o.number, o.status
                    from shop_order o
                    where not exists (select 1 from order_event e where e.order_id = o.id and e.to_status = o.status)
                    order by o.id"""));

    @Override
    public List<Sentence> check(Connection connection) throws SQLException {
        return IntegrityQuestion.askAll(QUESTIONS, connection);
    }
}
