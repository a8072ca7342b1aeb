package shop.petunia.storage;

import java.util.List;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** How Hibernate is set up. */
final class Sessions {
    private Sessions() {}

    static SessionFactory factory(DataSource source, List<Class<?>> entities) {
        return configuration(source, entities).createEntityManagerFactory();
    }

    /** Refuses when a table or column that an entity needs is missing or of another type. */
    static void validate(DataSource source, List<Class<?>> entities) {
        configuration(source, entities)
                .property(AvailableSettings.HBM2DDL_AUTO, "validate")
                .createEntityManagerFactory()
                .close();
    }

    private static HibernatePersistenceConfiguration configuration(DataSource source, List<Class<?>> entities) {
        return new HibernatePersistenceConfiguration("petunia")
                .managedClasses(entities.toArray(Class<?>[]::new))
                .property(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, source)
                .property(AvailableSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT, true)
                .property(AvailableSettings.PHYSICAL_NAMING_STRATEGY,
                        "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl")
                .property(AvailableSettings.STATEMENT_BATCH_SIZE, 100)
                // What was thrown is handled by whom it concerns; its words may hold a client's phone.
                .property(AvailableSettings.LOG_JDBC_ERRORS, false)
                .property(AvailableSettings.LOG_JDBC_WARNINGS, false);
    }
}
