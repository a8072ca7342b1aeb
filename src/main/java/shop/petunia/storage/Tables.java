package shop.petunia.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import shop.petunia.shared.Sentence;

/** Reads every row of every table and asks again for what the constraints promised. */
final class Tables {
    private final Connection connection;
    private final List<Sentence> findings = new ArrayList<>();

    Tables(Connection connection) {
        this.connection = connection;
    }

    List<Sentence> check() throws SQLException {
        List<String> tables = names();
        if (tables.isEmpty()) {
            findings.add(Sentence.of(Integrity.EMPTY));
        }
        for (String table : tables) {
            check(table);
        }
        return List.copyOf(findings);
    }

    private void check(String table) {
        try {
            readAll(table);
            for (Promise promise : promises(table)) {
                long broken = count(promise.question);
                if (broken > 0) {
                    findings.add(Sentence.of("storage.check.constraint", table, promise.constraint, broken));
                }
            }
        } catch (SQLException problem) {
            findings.add(Integrity.unreadable(table, problem));
        }
    }

    private List<String> names() throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = connection.getMetaData()
                .getTables(null, connection.getSchema(), "%", new String[]{"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    /** Row by row: a count would be answered without reading, a list would not fit into memory. */
    private void readAll(String table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set lazy_query_execution true");
            try (ResultSet rows = statement.executeQuery("select * from " + quoted(table))) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    rows.getObject(columns);
                }
            } finally {
                statement.execute("set lazy_query_execution false");
            }
        }
    }

    private List<Promise> promises(String table) throws SQLException {
        List<Promise> promises = new ArrayList<>();
        promises.addAll(foreignKeys(table));
        promises.addAll(uniques(table));
        promises.addAll(checks(table));
        return promises;
    }

    private List<Promise> foreignKeys(String table) throws SQLException {
        Map<String, List<String[]>> keys = new TreeMap<>();
        try (ResultSet rows = connection.getMetaData().getImportedKeys(null, connection.getSchema(), table)) {
            while (rows.next()) {
                keys.computeIfAbsent(rows.getString("FK_NAME"), name -> new ArrayList<>()).add(new String[]{
                        rows.getString("FKCOLUMN_NAME"), rows.getString("PKCOLUMN_NAME"), rows.getString("PKTABLE_NAME")
                });
            }
        }
        return keys.entrySet().stream()
                .map(key -> new Promise(key.getKey(), orphans(table, key.getValue())))
                .toList();
    }

    private static String orphans(String table, List<String[]> columns) {
        String given = joined(columns.stream().map(pair -> "c." + quoted(pair[0]) + " is not null").toList());
        String met = joined(columns.stream()
                .map(pair -> "p." + quoted(pair[1]) + " = c." + quoted(pair[0]))
                .toList());
        return "select count(*) from " + quoted(table) + " c where " + given + " and not exists (select 1 from "
                + quoted(columns.getFirst()[2]) + " p where " + met + ")";
    }

    private List<Promise> uniques(String table) throws SQLException {
        Map<String, List<String>> indexes = new TreeMap<>();
        try (ResultSet rows = connection.getMetaData().getIndexInfo(null, connection.getSchema(), table, true, true)) {
            while (rows.next()) {
                if (rows.getString("COLUMN_NAME") != null) {
                    indexes.computeIfAbsent(rows.getString("INDEX_NAME"), name -> new ArrayList<>())
                            .add(rows.getString("COLUMN_NAME"));
                }
            }
        }
        return indexes.entrySet().stream()
                .map(index -> new Promise(index.getKey(), doubles(table, index.getValue())))
                .toList();
    }

    private static String doubles(String table, List<String> columns) {
        String list = columns.stream().map(Tables::quoted).collect(Collectors.joining(", "));
        String given = joined(columns.stream().map(column -> quoted(column) + " is not null").toList());
        return "select count(*) from (select " + list + " from " + quoted(table) + " where " + given
                + " group by " + list + " having count(*) > 1) doubles";
    }

    private List<Promise> checks(String table) throws SQLException {
        List<Promise> promises = new ArrayList<>();
        String sql = """
                select c.constraint_name, k.check_clause
                from information_schema.table_constraints c
                join information_schema.check_constraints k
                  on k.constraint_schema = c.constraint_schema and k.constraint_name = c.constraint_name
                where c.table_schema = current_schema and c.table_name = ? and c.constraint_type = 'CHECK'
                """;
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, table);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    promises.add(new Promise(rows.getString(1),
                            "select count(*) from " + quoted(table) + " where not (" + rows.getString(2) + ")"));
                }
            }
        }
        return promises;
    }

    private long count(String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    private static String joined(List<String> conditions) {
        return String.join(" and ", conditions);
    }

    /** A constraint and how many times it does not hold. */
    private record Promise(String constraint, String question) {}
}
