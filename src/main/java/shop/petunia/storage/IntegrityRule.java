package shop.petunia.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import shop.petunia.shared.Sentence;

/** What must hold in the data though no constraint says it; plain SQL, because it is also asked of a backup's copy. */
public interface IntegrityRule {
    /** One sentence for each thing that does not hold. */
    List<Sentence> check(Connection connection) throws SQLException;
}
