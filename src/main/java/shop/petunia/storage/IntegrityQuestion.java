package shop.petunia.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import shop.petunia.shared.Sentence;

/**
 * What an {@link IntegrityRule} asks: each row of the answer is a finding.
 *
 * @param key of the finding's text, whose arguments are the row's columns
 */
public record IntegrityQuestion(String key, String sql) {
    private static final int NAMED_AT_MOST = 100;

    /** The findings of all the questions. */
    public static List<Sentence> ask(Connection connection, List<IntegrityQuestion> questions) throws SQLException {
        List<Sentence> findings = new ArrayList<>();
        for (IntegrityQuestion question : questions) {
            findings.addAll(question.ask(connection));
        }
        return findings;
    }

    private List<Sentence> ask(Connection connection) throws SQLException {
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
