package shop.petunia.stock;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import shop.petunia.shared.Sentence;
import shop.petunia.storage.IntegrityRule;

/** Whether the ledger, the lots and the shortages still tell the same. */
public final class StockIntegrity implements IntegrityRule {
    private static final int NAMED_AT_MOST = 100;

    private static final List<Question> QUESTIONS = List.of(
            new Question("stock.check.remainder", """
                    select l.id, g.name, l.remaining, coalesce(sum(m.quantity), 0)
                    from lot l join good g on g.id = l.good_id left join movement m on m.lot_id = l.id
                    group by l.id, g.name, l.remaining
                    having l.remaining <> coalesce(sum(m.quantity), 0) or l.remaining < 0
                    order by l.id"""),
            new Question("stock.check.received", """
                    select l.id, g.name, case when l.deleted then 0 else l.received end, coalesce(sum(m.quantity), 0)
                    from lot l join good g on g.id = l.good_id
                         left join movement m on m.lot_id = l.id and m.kind = 'RECEIVED'
                    group by l.id, g.name, l.received, l.deleted
                    having case when l.deleted then 0 else l.received end <> coalesce(sum(m.quantity), 0)
                    order by l.id"""),
            new Question("stock.check.reversal", """
                    select u.id, m.id
                    from movement u join movement m on m.id = u.reverses_id
                    where u.lot_id <> m.lot_id or u.quantity <> -m.quantity
                    order by u.id"""),
            new Question("stock.check.allocation", """
                    select a.id, m.id
                    from allocation a join movement m on m.id = a.movement_id
                    where a.lot_id <> m.lot_id or a.quantity <> -m.quantity
                    order by a.id"""),
            new Question("stock.check.shortage", """
                    select s.id, g.name, s.outstanding, s.quantity - coalesce(sum(t.quantity), 0)
                    from shortage s join good g on g.id = s.good_id left join settlement t on t.shortage_id = s.id
                    group by s.id, g.name, s.outstanding, s.quantity
                    having s.outstanding <> s.quantity - coalesce(sum(t.quantity), 0)
                    order by s.id"""));

    @Override
    public List<Sentence> check(Connection connection) throws SQLException {
        List<Sentence> findings = new ArrayList<>();
        for (Question question : QUESTIONS) {
            findings.addAll(question.ask(connection));
        }
        return findings;
    }

    /** Each row of the answer is a finding, its columns the sentence's arguments. */
    private record Question(String key, String sql) {
        List<Sentence> ask(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.setMaxRows(NAMED_AT_MOST);
                return findings(statement.executeQuery(sql));
            }
        }

        private List<Sentence> findings(ResultSet rows) throws SQLException {
            List<Sentence> findings = new ArrayList<>();
            while (rows.next()) {
                List<Object> row = new ArrayList<>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    row.add(rows.getObject(column));
                }
                findings.add(new Sentence(key, List.copyOf(row)));
            }
            return findings;
        }
    }
}
