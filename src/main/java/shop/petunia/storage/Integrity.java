package shop.petunia.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.petunia.shared.Sentence;

/** Whether what is stored can be read and holds together. */
public final class Integrity {
    static final String EMPTY = "storage.check.empty";
    private static final String UNREADABLE = "storage.check.unreadable";

    private static final Logger LOG = LoggerFactory.getLogger(Integrity.class);

    private final List<IntegrityRule> rules;

    public Integrity(List<IntegrityRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** One sentence for each thing that is wrong; none when all is well. */
    public List<Sentence> check(Database database) {
        return database.onConnection(this::check);
    }

    /** As {@link #check(Database)}, for a database file that no program has open. */
    List<Sentence> check(Path file) {
        try (Connection connection = DriverManager.getConnection(DatabaseFile.urlOfCopy(file))) {
            return check(connection);
        } catch (SQLException problem) {
            return List.of(unreadable(file.getFileName().toString(), problem));
        }
    }

    private List<Sentence> check(Connection connection) throws SQLException {
        List<Sentence> findings = new ArrayList<>(new Tables(connection).check());
        if (findings.isEmpty()) {
            for (IntegrityRule rule : rules) {
                findings.addAll(rule.check(connection));
            }
        }
        return findings;
    }

    /** Whether all rows could be read, be they in order or not. */
    static boolean isReadable(List<Sentence> findings) {
        return findings.stream().noneMatch(finding -> UNREADABLE.equals(finding.key()) || EMPTY.equals(finding.key()));
    }

    static Sentence unreadable(String what, SQLException problem) {
        LOG.warn("{} cannot be read", what, problem);
        return Sentence.of(UNREADABLE, what);
    }
}
