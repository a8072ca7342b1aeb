package shop.petunia.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import shop.petunia.shared.Sentence;

/**
 * What must have no answer. Each row of it is a finding.
 *
 * @param key of the finding's sentence, whose arguments are the row's columns
 * @param sql plain and portable
 */
public record IntegrityQuestion(String key, String sql) {
    private static final int NAMED_AT_MOST = 100;

    public static List<Sentence> askAll(List<IntegrityQuestion> questions, Connection connection) throws SQLException {
        List<Sentence> findings = new ArrayList<>();
        for (IntegrityQuestion question : questions) {
            findings.addAll(question.ask(connection));
        }
        return findings;
    }

    public List<Sentence> ask(Connection connection) throws SQLException {
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
