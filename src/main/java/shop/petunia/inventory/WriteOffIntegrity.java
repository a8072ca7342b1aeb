package shop.petunia.inventory;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import shop.petunia.shared.Sentence;
import shop.petunia.storage.IntegrityQuestion;
import shop.petunia.storage.IntegrityRule;

/** Whether each write-off stands in the ledger, and each one that was undone has left it again. */
public final class WriteOffIntegrity implements IntegrityRule {
    private static final List<IntegrityQuestion> QUESTIONS = List.of(
            new IntegrityQuestion("inventory.check.writeOff.taken", """
                    select w.id, w.quantity, coalesce(sum(case when m.kind = 'WRITTEN_OFF' then -m.quantity else 0 end), 0)
                    from write_off w
                         left join movement m on m.document_kind = 'writeOff' and m.document_id = w.id
                                                 and m.lot_id = w.lot_id
                    group by w.id, w.quantity
                    having w.quantity <> coalesce(sum(case when m.kind = 'WRITTEN_OFF' then -m.quantity else 0 end), 0)
                    order by w.id"""),
            new IntegrityQuestion("inventory.check.writeOff.givenBack", """
                    select w.id, case when w.undone_at is null then 0 else w.quantity end,
                           coalesce(sum(case when m.kind = 'UNDONE' then m.quantity else 0 end), 0)
                    from write_off w
                         left join movement m on m.document_kind = 'writeOff' and m.document_id = w.id
                                                 and m.lot_id = w.lot_id
                    group by w.id, w.quantity, w.undone_at
                    having case when w.undone_at is null then 0 else w.quantity end
                           <> coalesce(sum(case when m.kind = 'UNDONE' then m.quantity else 0 end), 0)
                    order by w.id"""),
            new IntegrityQuestion("inventory.check.writeOff.movement", """
                    select m.id, m.document_id
                    from movement m left join write_off w on w.id = m.document_id
                    where m.document_kind = 'writeOff' and w.id is null
                    order by m.id"""));

    @Override
    public List<Sentence> check(Connection connection) throws SQLException {
        return IntegrityQuestion.askAll(QUESTIONS, connection);
    }
}
