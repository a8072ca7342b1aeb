package shop.petunia.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import shop.petunia.shared.Sentence;
import shop.petunia.storage.IntegrityQuestion;
import shop.petunia.storage.IntegrityRule;

/** Whether sales, returns and shifts tell the same, and nothing is there by half. */
public final class RegisterIntegrity implements IntegrityRule {
    private static final List<IntegrityQuestion> QUESTIONS = List.of(
            new IntegrityQuestion("register.check.sale", """
                    select o.number, o.total, o.paid
                    from counter_sale s join shop_order o on o.id = s.order_id
                    where o.channel <> 'COUNTER' or o.status <> 'DONE' or o.stock <> 'TAKEN' or o.total <> o.paid
                    order by o.id"""),
            new IntegrityQuestion("register.check.payment", """
                    select o.number, s.shift_id
                    from counter_sale s join shop_order o on o.id = s.order_id
                         join order_payment p on p.order_id = o.id
                         left join shift_payment t on t.payment_id = p.id
                    where t.shift_id is null or t.shift_id <> s.shift_id
                    order by o.id"""),
            new IntegrityQuestion("register.check.stems", """
                    select o.number, g.name, x.quantity, coalesce(a.pieces, 0) + coalesce(h.pieces, 0)
                    from counter_sale s join shop_order o on o.id = s.order_id
                         join order_stem x on x.order_id = o.id
                         join good g on g.id = x.good_id
                         left join (select document_id, document_line, sum(quantity) as pieces
                                    from allocation where document_kind = 'order'
                                    group by document_id, document_line) a
                           on a.document_id = o.id and a.document_line = x.id
                         left join (select document_id, document_line, sum(quantity) as pieces
                                    from shortage where document_kind = 'order'
                                    group by document_id, document_line) h
                           on h.document_id = o.id and h.document_line = x.id
                    where coalesce(a.pieces, 0) + coalesce(h.pieces, 0) < x.quantity
                    order by o.id, x.id"""),
            new IntegrityQuestion("register.check.return", """
                    select o.number, r.amount, coalesce(l.amount, 0), coalesce(p.amount, 0)
                    from goods_return r join shop_order o on o.id = r.order_id
                         left join (select return_id, sum(amount) as amount
                                    from goods_return_line group by return_id) l
                           on l.return_id = r.id
                         left join (select return_id, sum(amount) as amount
                                    from goods_return_payment group by return_id) p
                           on p.return_id = r.id
                    where r.amount <> coalesce(l.amount, 0) or r.amount <> coalesce(p.amount, 0)
                    order by r.id"""),
            new IntegrityQuestion("register.check.returned", """
                    select o.number, l.name, l.quantity, b.pieces, l.amount, b.amount
                    from order_line l join shop_order o on o.id = l.order_id
                         join (select line_id, sum(quantity) as pieces, sum(amount) as amount
                               from goods_return_line group by line_id) b
                           on b.line_id = l.id
                    where b.pieces > l.quantity or b.amount > l.amount
                       or b.pieces = l.quantity and b.amount <> l.amount
                    order by o.id, l.id"""),
            new IntegrityQuestion("register.check.shift", """
                    select s.id, s.expected,
                           s.start_cash + coalesce(p.amount, 0) - coalesce(r.amount, 0) + coalesce(m.amount, 0)
                    from cash_shift s
                         left join (select t.shift_id, sum(p.amount) as amount
                                    from shift_payment t join order_payment p on p.id = t.payment_id
                                    where p.paid_by = 'CASH' group by t.shift_id) p
                           on p.shift_id = s.id
                         left join (select r.shift_id, sum(p.amount) as amount
                                    from goods_return r join goods_return_payment p on p.return_id = r.id
                                    where p.paid_by = 'CASH' group by r.shift_id) r
                           on r.shift_id = s.id
                         left join (select shift_id, sum(amount) as amount from cash_move group by shift_id) m
                           on m.shift_id = s.id
                    where s.expected <> s.start_cash + coalesce(p.amount, 0) - coalesce(r.amount, 0)
                                        + coalesce(m.amount, 0)
                    order by s.id"""));

    @Override
    public List<Sentence> check(Connection connection) throws SQLException {
        return IntegrityQuestion.askAll(QUESTIONS, connection);
    }
}
