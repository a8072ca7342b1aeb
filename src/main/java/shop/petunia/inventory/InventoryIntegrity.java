package shop.petunia.inventory;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import shop.petunia.shared.Sentence;
import shop.petunia.storage.IntegrityQuestion;
import shop.petunia.storage.IntegrityRule;

/** Whether the stocktakes and the ledger tell the same. */
public final class InventoryIntegrity implements IntegrityRule {
    private static final List<IntegrityQuestion> QUESTIONS = List.of(
            new IntegrityQuestion("inventory.check.applied", """
                    select stocktake, good, difference, moved - short
                    from (select n.id as line, t.id as stocktake, g.name as good, n.counted - n.expected as difference,
                                 coalesce((select sum(m.quantity) from movement m
                                           where m.lot_id = n.lot_id and m.kind = 'COUNTED' and m.document_kind = 'stocktake'
                                                 and m.document_id = t.id and m.document_line = n.id), 0) as moved,
                                 coalesce((select sum(h.quantity) from shortage h
                                           where h.document_kind = 'stocktake' and h.document_id = t.id
                                                 and h.document_line = n.id), 0) as short
                          from stocktake t
                               join stocktake_line n on n.stocktake_id = t.id
                               join lot l on l.id = n.lot_id
                               join good g on g.id = l.good_id
                          where t.status = 'APPLIED' and n.counted is not null) as counted
                    where difference <> moved - short
                    order by line"""),
            new IntegrityQuestion("inventory.check.undone", """
                    select t.id, g.name, sum(m.quantity)
                    from stocktake t
                         join movement m on m.document_kind = 'stocktake' and m.document_id = t.id
                         join lot l on l.id = m.lot_id
                         join good g on g.id = l.good_id
                    where t.status <> 'APPLIED'
                    group by t.id, l.id, g.name
                    having sum(m.quantity) <> 0
                    order by t.id, l.id"""),
            new IntegrityQuestion("inventory.check.open", """
                    select t.id, g.name
                    from stocktake t
                         join stocktake_line n on n.stocktake_id = t.id
                         join lot l on l.id = n.lot_id
                         join good g on g.id = l.good_id
                    where (t.status = 'IN_PROGRESS') <> (n.open_lot_id is not null)
                    order by n.id"""));

    @Override
    public List<Sentence> check(Connection connection) throws SQLException {
        return IntegrityQuestion.askAll(QUESTIONS, connection);
    }
}
