package shop.petunia.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The way back to a state that a database in memory had before; far quicker than to open another one. */
public record Reset(Database database, List<String> script) {
    public static Reset to(Database database) {
        return new Reset(database, database.onConnection(Reset::script));
    }

    /** Forgets what was written, and who listens. */
    public void run() {
        database.changes().forget();
        database.onConnection(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("drop all objects");
                for (String line : script) {
                    statement.execute(line);
                }
            }
            return script.size();
        });
    }

    private static List<String> script(Connection connection) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("script nopasswords nosettings")) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }
}
