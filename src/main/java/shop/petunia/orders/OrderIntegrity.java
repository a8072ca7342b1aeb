package shop.petunia.orders;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import shop.petunia.shared.Sentence;
import shop.petunia.storage.IntegrityQuestion;
import shop.petunia.storage.IntegrityRule;

/** Whether orders, their lines, their payments and what they took from the lots tell the same. */
public final class OrderIntegrity implements IntegrityRule {
    private static final List<IntegrityQuestion> QUESTIONS = List.of(
            new IntegrityQuestion("orders.check.stock", """
                    select o.number, g.name, case when o.stock = 'TAKEN' then s.quantity else 0 end,
                           coalesce(a.pieces, 0)
                    from order_stem s join shop_order o on o.id = s.order_id join good g on g.id = s.good_id
                         left join (select document_id, document_line, sum(quantity - given_back) as pieces
                                    from allocation where document_kind = 'order'
                                    group by document_id, document_line) a
                           on a.document_id = o.id and a.document_line = s.id
                    where o.stock <> 'TAKEN' and coalesce(a.pieces, 0) <> 0
                       or coalesce(a.pieces, 0) > s.quantity
                       or o.stock = 'TAKEN' and o.tab = 'ACTIVE' and coalesce(a.pieces, 0) < s.quantity
                          and not exists (select 1 from shortage h
                                          where h.document_kind = 'order' and h.document_id = o.id
                                            and h.document_line = s.id)
                    order by o.id, s.id"""),
            new IntegrityQuestion("orders.check.paid", """
                    select o.number, o.paid, coalesce(p.amount, 0)
                    from shop_order o
                         left join (select order_id, sum(amount) as amount from order_payment group by order_id) p
                           on p.order_id = o.id
                    where o.paid <> coalesce(p.amount, 0)
                    order by o.id"""),
            new IntegrityQuestion("orders.check.amounts", """
                    select o.number, greatest(o.total - o.fee, 0), l.amount
                    from shop_order o
                         join (select order_id, sum(amount) as amount from order_line group by order_id) l
                           on l.order_id = o.id
                    where greatest(o.total - o.fee, 0) <> l.amount
                    order by o.id"""),
            new IntegrityQuestion("orders.check.history", """
                    select o.number, o.status
                    from shop_order o
                    where not exists (select 1 from order_event e where e.order_id = o.id and e.to_status = o.status)
                    order by o.id"""));

    @Override
    public List<Sentence> check(Connection connection) throws SQLException {
        List<Sentence> findings = new ArrayList<>();
        for (IntegrityQuestion question : QUESTIONS) {
            findings.addAll(question.ask(connection));
        }
        return findings;
    }
}
