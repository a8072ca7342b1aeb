package shop.petunia.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import shop.petunia.catalog.Good;
import shop.petunia.catalog.Supplier;
import shop.petunia.stock.Allocation;
import shop.petunia.stock.Lot;
import shop.petunia.stock.Movement;
import shop.petunia.stock.Reception;
import shop.petunia.stock.ReceptionFile;
import shop.petunia.stock.Settlement;
import shop.petunia.stock.Shortage;
import shop.petunia.testkit.TestPostgres;

/** The migrations make the tables that the entities need, on both databases. */
class SchemaTest {
    static final List<Class<?>> ENTITIES = List.of(Supplier.class, Good.class, Reception.class, ReceptionFile.class,
            Lot.class, Movement.class, Allocation.class, Shortage.class, Settlement.class);

    @Test
    void theMigrationsFitTheEntitiesOnH2() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:schema;DB_CLOSE_DELAY=-1");

        migrateAndValidate(source);
    }

    @Test
    void theMigrationsFitTheEntitiesOnPostgresql() throws Exception {
        try (TestPostgres postgres = TestPostgres.start()) {
            migrateAndValidate(postgres.source());
        }
    }

    private static void migrateAndValidate(DataSource source) {
        Migrations migrations = new Migrations(source);

        migrations.migrate();

        Sessions.validate(source, ENTITIES);
        assertThat(migrations.newerThanKnown()).isEmpty();
        assertThat(migrations.changeAnOlderDatabase()).isFalse();
    }
}
