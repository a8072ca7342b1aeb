package shop.petunia.storage;

import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;

/** The way from any older version of the tables to this program's. */
final class Migrations {
    static final String LOCATION = "classpath:shop/petunia/storage/migrations";

    private final Flyway flyway;

    Migrations(DataSource source) {
        flyway = Flyway.configure().dataSource(source).locations(LOCATION).load();
    }

    /** The version that only a newer program knows. Asking changes nothing. */
    Optional<String> newerThanKnown() {
        return Arrays.stream(flyway.info().applied())
                .filter(Migrations::isUnknown)
                .map(info -> String.valueOf(info.getVersion()))
                .reduce((first, last) -> last);
    }

    /** Whether tables with data would be changed; false for a new database. */
    boolean changeAnOlderDatabase() {
        MigrationInfoService info = flyway.info();
        return info.applied().length > 0 && info.pending().length > 0;
    }

    void migrate() {
        if (flyway.info().pending().length > 0) {
            flyway.migrate();
        } else {
            flyway.validate();
        }
    }

    private static boolean isUnknown(MigrationInfo info) {
        return info.getState() == MigrationState.FUTURE_SUCCESS || info.getState() == MigrationState.FUTURE_FAILED;
    }
}
