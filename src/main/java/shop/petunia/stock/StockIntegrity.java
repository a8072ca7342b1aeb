package shop.petunia.stock;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import shop.petunia.shared.Sentence;
import shop.petunia.storage.IntegrityQuestion;
import shop.petunia.storage.IntegrityRule;

/** Whether the ledger, the lots and the shortages still tell the same. */
public final class StockIntegrity implements IntegrityRule {
    private static final List<IntegrityQuestion> QUESTIONS = List.of(
            new IntegrityQuestion("stock.check.remainder", """
                    select l.id, g.name, l.remaining, coalesce(sum(m.quantity), 0)
                    from lot l join good g on g.id = l.good_id left join movement m on m.lot_id = l.id
                    group by l.id, g.name, l.remaining
                    having l.remaining <> coalesce(sum(m.quantity), 0) or l.remaining < 0
                    order by l.id"""),
            new IntegrityQuestion("stock.check.received", """
                    select l.id, g.name, case when l.deleted then 0 else l.received end, coalesce(sum(m.quantity), 0)
                    from lot l join good g on g.id = l.good_id
                         left join movement m on m.lot_id = l.id and m.kind = 'RECEIVED'
                    group by l.id, g.name, l.received, l.deleted
                    having case when l.deleted then 0 else l.received end <> coalesce(sum(m.quantity), 0)
                    order by l.id"""),
            new IntegrityQuestion("stock.check.reversal", """
                    select u.id, m.id
                    from movement u join movement m on m.id = u.reverses_id
                    where u.lot_id <> m.lot_id or u.quantity <> -m.quantity
                    order by u.id"""),
            new IntegrityQuestion("stock.check.allocation", """
                    select a.id, m.id
                    from allocation a join movement m on m.id = a.movement_id
                    where a.lot_id <> m.lot_id or a.quantity <> -m.quantity
                    order by a.id"""),
            new IntegrityQuestion("stock.check.shortage", """
                    select s.id, g.name, s.outstanding, s.quantity - coalesce(sum(t.quantity), 0)
                    from shortage s join good g on g.id = s.good_id left join settlement t on t.shortage_id = s.id
                    group by s.id, g.name, s.outstanding, s.quantity
                    having s.outstanding <> s.quantity - coalesce(sum(t.quantity), 0)
                    order by s.id"""),
            new IntegrityQuestion("stock.check.settlement", """
                    select u.id, t.id
                    from settlement u join settlement t on t.id = u.reverses_id
                    where u.shortage_id <> t.shortage_id or u.quantity <> -t.quantity
                    order by u.id"""));

    @Override
    public List<Sentence> check(Connection connection) throws SQLException {
        return IntegrityQuestion.askAll(QUESTIONS, connection);
    }
}
