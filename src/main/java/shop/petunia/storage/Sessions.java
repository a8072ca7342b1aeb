package shop.petunia.storage;

import java.util.List;
import javax.sql.DataSource;
import org.h2.engine.Constants;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.bytecode.internal.none.BytecodeProviderImpl;
import org.hibernate.bytecode.spi.BytecodeProvider;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.JdbcSettings;

/** How Hibernate is set up. */
final class Sessions {
    private Sessions() {}

    static SessionFactory factory(DataSource source, List<Class<?>> entities, boolean isH2) {
        return build(isH2 ? withoutConnection(settings(source)) : settings(source), entities);
    }

    /** Refuses when a table or column that an entity needs is missing or of another type. */
    static void validate(DataSource source, List<Class<?>> entities) {
        build(settings(source).applySetting(AvailableSettings.HBM2DDL_AUTO, "validate"), entities).close();
    }

    private static SessionFactory build(StandardServiceRegistryBuilder settings, List<Class<?>> entities) {
        return new MetadataSources(settings.build())
                .addAnnotatedClasses(entities.toArray(Class<?>[]::new))
                .buildMetadata()
                .buildSessionFactory();
    }

    private static StandardServiceRegistryBuilder settings(DataSource source) {
        return new StandardServiceRegistryBuilder()
                .enableAutoClose()
                // No entity is loaded lazily, so none needs a class made at run time: the start is a fifth quicker.
                .addService(BytecodeProvider.class, new BytecodeProviderImpl())
                .applySetting(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, source)
                .applySetting(AvailableSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT, true)
                .applySetting(AvailableSettings.PHYSICAL_NAMING_STRATEGY,
                        "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl")
                .applySetting(AvailableSettings.STATEMENT_BATCH_SIZE, 100)
                // What was thrown is handled by whom it concerns; its words may hold a client's phone.
                .applySetting(AvailableSettings.LOG_JDBC_ERRORS, false)
                .applySetting(AvailableSettings.LOG_JDBC_WARNINGS, false);
    }

    /** What is known beforehand need not be asked, so that Hibernate can be built while the file is opened. */
    private static StandardServiceRegistryBuilder withoutConnection(StandardServiceRegistryBuilder settings) {
        return settings
                .applySetting(JdbcSettings.ALLOW_METADATA_ON_BOOT, false)
                .applySetting(JdbcSettings.JAKARTA_HBM2DDL_DB_NAME, "H2")
                .applySetting(JdbcSettings.JAKARTA_HBM2DDL_DB_VERSION, Constants.VERSION)
                .applySetting(JdbcSettings.JAKARTA_HBM2DDL_DB_MAJOR_VERSION, Constants.VERSION_MAJOR)
                .applySetting(JdbcSettings.JAKARTA_HBM2DDL_DB_MINOR_VERSION, Constants.VERSION_MINOR);
    }
}
