package shop.petunia.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.testkit.Bench;
import shop.petunia.testkit.TestClock;

/** What one small transaction costs beside the same statements in raw JDBC. */
@Tag("bench")
class TransactionBench {
    @TempDir
    Path place;

    @Test
    void oneRow() throws Exception {
        try (Database database = Probe.made(Database.open(place, List.of(), new TestClock(), () -> 1))) {
            database.writeOnly(transaction -> Probe.insert(transaction, "Роза"));
            database.onConnection(connection -> {
                Bench.compare("read one row", 5000,
                        () -> database.read(transaction -> Probe.amount(transaction, "Роза")),
                        () -> read(connection));
                Bench.compare("change one row, durably", 2000,
                        () -> database.writeOnly(transaction -> Probe.add(transaction, "Роза", 1)),
                        () -> write(connection));
                return 0;
            });
        }
    }

    private static void read(Connection connection) throws Exception {
        try (PreparedStatement statement = connection.prepareStatement("select amount from probe where name = ?")) {
            statement.setString(1, "Роза");
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                rows.getInt(1);
            }
        }
        connection.commit();
    }

    private static void write(Connection connection) throws Exception {
        try (PreparedStatement statement =
                connection.prepareStatement("update probe set amount = amount + 1 where name = ?")) {
            statement.setString(1, "Роза");
            statement.executeUpdate();
        }
        connection.commit();
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
        connection.commit();
    }
}
