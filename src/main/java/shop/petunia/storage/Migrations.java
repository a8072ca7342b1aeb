package shop.petunia.storage;

import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** The way from any older version of the tables to this program's. */
final class Migrations {
    static final String LOCATION = "classpath:shop/petunia/storage/migrations";

    private final Flyway flyway;

    Migrations(DataSource source) {
        this(source, LOCATION);
    }

    /** For tests of what goes wrong. */
    Migrations(DataSource source, String... locations) {
        flyway = Flyway.configure().dataSource(source).locations(locations).load();
    }

    /** The version that only a newer program knows. Asking changes nothing. */
    Optional<String> newerThanKnown() {
        return Arrays.stream(flyway.info().applied())
                .filter(Migrations::isUnknown)
                .map(info -> String.valueOf(info.getVersion()))
                .reduce((first, last) -> last);
    }

    /** Whether there is something to do. */
    boolean isPending() {
        return flyway.info().pending().length > 0;
    }

    void migrate() {
        if (isPending()) {
            flyway.migrate();
        } else {
            flyway.validate();
        }
    }

    private static boolean isUnknown(MigrationInfo info) {
        return info.getState() == MigrationState.FUTURE_SUCCESS || info.getState() == MigrationState.FUTURE_FAILED;
    }
}
