package shop.petunia.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.shared.UserProblem;
import shop.petunia.testkit.TestClock;

class UpgradeTest {
    /** After this program's own: makes one table, then fails. */
    private static final String[] WITH_A_BROKEN_ONE = {Migrations.LOCATION, "classpath:shop/petunia/storage/broken"};

    private static final String FORMER = "20";
    private static final String INSERT = """
            insert into supplier (name, live_name, phone, note, archived, search_text)
            values ('%1$s', '%1$s', '', '', false, '%1$s')""";

    @TempDir
    Path place;

    final Clock clock = new TestClock();

    @Test
    void aFilledDatabaseOfAnEarlierVersionKeepsItsRowsAndItsBackupIsTheEarlierOne() throws Exception {
        formerShopWith("Флора", "Роза Опт");

        List<String> names = suppliers();

        assertThat(names).containsExactly("Роза Опт", "Флора");
        List<Backup> backups = backups().list();
        assertThat(backups).extracting(Backup::beforeUpgrade).containsExactly(true);
        try (Unpacked former = Unpacked.of(backups.getFirst().file(), place)) {
            assertThat(ask(former.database(), "select max(cast(\"version\" as int)) from \"flyway_schema_history\""))
                    .containsExactly(FORMER);
            assertThat(ask(former.database(), "select name from supplier order by name")).isEqualTo(names);
        }
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void anUpgradeThatFailsLeavesTheDatabaseAsItWasAndSaysSo() throws Exception {
        formerShopWith("Флора");

        UserProblem problem = catchThrowableOfType(UserProblem.class, this::openWithABrokenMigration);

        assertThat(OpeningTrouble.of(problem)).contains(OpeningTrouble.NOT_UPGRADED);
        assertThat(ask(file(), "select max(cast(\"version\" as int)) from \"flyway_schema_history\""))
                .containsExactly(FORMER);
        assertThat(ask(file(), "select name from supplier")).containsExactly("Флора");
        assertThat(suppliers()).containsExactly("Флора");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void anUpgradeThatWasCutOffIsUndoneAtTheNextStart() throws Exception {
        formerShopWith("Флора");
        cutOffInTheMidst();
        assertThat(ask(file(), "select count(*) from information_schema.tables where table_name = 'HALF'"))
                .containsExactly("1");

        List<String> names = suppliers();

        assertThat(names).containsExactly("Флора");
        assertThat(ask(file(), "select count(*) from information_schema.tables where table_name = 'HALF'"))
                .containsExactly("0");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void aFirstStartThatWasCutOffBeginsAnew() throws Exception {
        cutOffInTheMidst();

        assertThat(suppliers()).isEmpty();
        assertThat(backups().list()).isEmpty();
    }

    @Test
    void whereTheBackupIsGoneADamagedDatabaseIsTold() throws Exception {
        formerShopWith("Флора");
        cutOffInTheMidst();
        Files.delete(backups().list().getFirst().file());

        assertThatThrownBy(this::suppliers).isInstanceOfSatisfying(UserProblem.class,
                problem -> assertThat(OpeningTrouble.of(problem)).contains(OpeningTrouble.DAMAGED));
    }

    @Test
    void aBackupThatIsRestoredInsteadIsNotUndoneAgain() throws Exception {
        formerShopWith("Флора");
        suppliers();
        Path good = backups().list().getFirst().file();
        Files.writeString(new DataFolder(place).upgrading(), "petunia-before-upgrade-2001-01-01_000000.zip");

        backups().restore(good);

        assertThat(suppliers()).containsExactly("Флора");
    }

    @Test
    void everydayBackupsDoNotDropTheOneBeforeAnUpgrade() throws Exception {
        formerShopWith("Флора");
        try (Database database = open()) {
            for (int i = 0; i < 20; i++) {
                backups().take(database, Optional.empty());
            }
        }

        assertThat(backups().list()).hasSize(15).filteredOn(Backup::beforeUpgrade).hasSize(1);
    }

    private void formerShopWith(String... suppliers) throws SQLException {
        new DataFolder(place).make();
        String url = url(file());
        try (Connection keeper = DriverManager.getConnection(url); Statement statement = keeper.createStatement()) {
            Flyway.configure().dataSource(url, null, null).locations(Migrations.LOCATION).target(FORMER).load()
                    .migrate();
            for (String name : suppliers) {
                statement.execute(INSERT.formatted(name));
            }
        }
    }

    /** As far as the program gets until the power goes. */
    private void cutOffInTheMidst() throws SQLException {
        DataFolder folder = new DataFolder(place).make();
        Upgrade upgrade = new Upgrade(folder, clock);
        upgrade.begin();
        DatabaseFile file = new DatabaseFile(folder);
        Connection keeper = file.open();
        try (Opening opening = new Opening(file.url(), List.of())) {
            assertThatThrownBy(() -> upgrade.run(new Migrations(opening.source(), WITH_A_BROKEN_ONE), keeper))
                    .hasMessageContaining("V900");
        }
        keeper.close();
    }

    private void openWithABrokenMigration() {
        Database.open(new DataFolder(place), List.of(), clock, () -> 1,
                source -> new Migrations(source, WITH_A_BROKEN_ONE)).close();
    }

    private List<String> suppliers() {
        try (Database database = open()) {
            return database.read(transaction -> transaction.session()
                    .createNativeQuery("select name from supplier order by name", String.class).getResultList());
        }
    }

    private Database open() {
        return Database.open(place, List.of(), clock, () -> 1);
    }

    private Backups backups() {
        return new Backups(new DataFolder(place), clock, new Integrity(List.of()));
    }

    private Path file() {
        return place.resolve("petunia.mv.db");
    }

    /** What an upgrade puts down for itself. */
    private List<String> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.contains("upgrading") || name.contains("unpacked"))
                    .toList();
        }
    }

    /** Of a copy, as opening the file itself would change it. */
    private List<String> ask(Path file, String sql) throws SQLException, IOException {
        try (Unpacked copy = Unpacked.copyOf(file, place);
                Connection connection = DriverManager.getConnection(url(copy.database()));
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            Stream.Builder<String> answers = Stream.builder();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers.build().toList();
        }
    }

    private static String url(Path file) {
        return "jdbc:h2:file:" + file.toString().replaceAll("\\.mv\\.db$", "");
    }
}
