package shop.petunia.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import shop.petunia.testkit.TestPostgres;

/** The migrations make the tables that the entities need, on both databases. */
class SchemaTest {
    /** All there are, also those that nobody has listed yet. */
    static final List<Class<?>> ENTITIES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("shop.petunia")
            .stream()
            .filter(type -> type.isAnnotatedWith(Entity.class))
            .<Class<?>>map(JavaClass::reflect)
            .toList();

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

        assertThat(ENTITIES).isNotEmpty();
        Sessions.validate(source, ENTITIES);
        assertThat(migrations.newerThanKnown()).isEmpty();
        assertThat(migrations.isPending()).isFalse();
    }
}
