package shop.petunia.bouquets;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import shop.petunia.shared.Sentence;
import shop.petunia.storage.IntegrityQuestion;
import shop.petunia.storage.IntegrityRule;

/** A bouquet that stands on the showcase or was sold has all its stems from the lots; one that is no more has none. */
public final class ShowcaseIntegrity implements IntegrityRule {
    private static final IntegrityQuestion STEMS = new IntegrityQuestion("bouquets.check.stems", """
            select u.id, u.name, g.name,
                   case when u.state in ('ON_SHOWCASE', 'SOLD') then s.quantity else 0 end,
                   coalesce(sum(a.quantity - a.given_back), 0)
            from showcase_stem s join showcase_unit u on u.id = s.unit_id join good g on g.id = s.good_id
                 left join allocation a on a.document_kind = 'showcase' and a.document_id = u.id
                                       and a.document_line = s.id
            group by u.id, u.name, u.state, s.id, g.name, s.quantity
            having case when u.state in ('ON_SHOWCASE', 'SOLD') then s.quantity else 0 end
                   <> coalesce(sum(a.quantity - a.given_back), 0)
            order by u.id, s.id""");

    @Override
    public List<Sentence> check(Connection connection) throws SQLException {
        return STEMS.ask(connection);
    }
}
