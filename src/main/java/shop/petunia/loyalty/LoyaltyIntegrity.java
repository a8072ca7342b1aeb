package shop.petunia.loyalty;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import shop.petunia.shared.Sentence;
import shop.petunia.storage.IntegrityQuestion;
import shop.petunia.storage.IntegrityRule;

/** Whether the accounts still tell what the entries, the grants and the purchases do. */
public final class LoyaltyIntegrity implements IntegrityRule {
    private static final List<IntegrityQuestion> QUESTIONS = List.of(
            new IntegrityQuestion("loyalty.check.account", """
                    select c.card
                    from client c left join account a on a.client_id = c.id
                    where c.gone = (a.client_id is not null)
                    order by c.id"""),
            new IntegrityQuestion("loyalty.check.balance", """
                    select c.card, a.balance, coalesce(sum(e.points), 0)
                    from account a join client c on c.id = a.client_id left join point_entry e on e.client_id = c.id
                    group by c.id, c.card, a.balance
                    having a.balance <> coalesce(sum(e.points), 0)
                    order by c.id"""),
            new IntegrityQuestion("loyalty.check.unspent", """
                    select c.card, a.balance, coalesce(sum(g.remaining), 0)
                    from account a join client c on c.id = a.client_id left join point_grant g on g.client_id = c.id
                    group by c.id, c.card, a.balance
                    having case when a.balance < 0 then 0 else a.balance end <> coalesce(sum(g.remaining), 0)
                    order by c.id"""),
            new IntegrityQuestion("loyalty.check.purchases", """
                    select c.card, a.purchases, count(p.id), a.spent, coalesce(sum(p.paid - p.refunded), 0)
                    from account a join client c on c.id = a.client_id
                         left join purchase p on p.client_id = c.id and not p.wholly_refunded
                    group by c.id, c.card, a.purchases, a.spent
                    having a.purchases <> count(p.id) or a.spent <> coalesce(sum(p.paid - p.refunded), 0)
                    order by c.id"""));

    @Override
    public List<Sentence> check(Connection connection) throws SQLException {
        return IntegrityQuestion.askAll(QUESTIONS, connection);
    }
}
