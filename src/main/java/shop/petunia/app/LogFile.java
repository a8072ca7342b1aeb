package shop.petunia.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.util.FileSize;
import org.slf4j.Logger;

/**
 * What is logged and where: {@code petunia.log} in the folder that {@code petunia.logs} names, 2 MB and five older ones.
 * In Java, since reading it from XML takes longer than the first window. {@code -Dlogback.configurationFile} replaces it.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_TOP_PRIORITY)
public final class LogFile extends ContextAwareBase implements Configurator {
    /** Set before the first line is written. */
    static final String FOLDER = "petunia.logs";

    @Override
    public ExecutionStatus configure(LoggerContext logging) {
        String folder = System.getProperty(FOLDER);
        if (folder == null || System.getProperty("logback.configurationFile") != null) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        into(logging, folder);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    static void into(LoggerContext logging, String folder) {
        logging.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        logging.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(file(logging, folder + "/petunia"));
        logging.getLogger("shop.petunia").setLevel(Level.INFO);
        // Statements' parameters are people's names and telephones: never logged.
        logging.getLogger("org.hibernate.orm.jdbc.bind").setLevel(Level.OFF);
    }

    private static RollingFileAppender<ILoggingEvent> file(LoggerContext logging, String name) {
        RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
        file.setContext(logging);
        file.setName("FILE");
        file.setFile(name + ".log");
        FixedWindowRollingPolicy rolling = new FixedWindowRollingPolicy();
        rolling.setContext(logging);
        rolling.setParent(file);
        rolling.setFileNamePattern(name + ".%i.log");
        rolling.setMinIndex(1);
        rolling.setMaxIndex(5);
        rolling.start();
        SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
        size.setContext(logging);
        size.setMaxFileSize(FileSize.valueOf("2MB"));
        size.start();
        PatternLayoutEncoder lines = new PatternLayoutEncoder();
        lines.setContext(logging);
        lines.setPattern("%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level [%thread] %logger{36} - %msg%n");
        lines.start();
        file.setEncoder(lines);
        file.setRollingPolicy(rolling);
        file.setTriggeringPolicy(size);
        file.start();
        return file;
    }
}
