package shop.petunia.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    private final LoggerContext logging = new LoggerContext();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void begin() {
        logging.setMDCAdapter(new LogbackMDCAdapter());
        LogFile.into(logging, folder.toString());
    }

    @AfterEach
    void end() {
        logging.stop();
    }

    @Test
    void oursIsWrittenFromInfoAndOfLibrariesOnlyWhatWarns() throws IOException {
        logging.getLogger("shop.petunia.app.Backups").info("A backup was made");
        logging.getLogger("shop.petunia.app.Backups").debug("chatter of ours");
        logging.getLogger("org.flywaydb.core").info("chatter of a library");
        logging.getLogger("org.flywaydb.core").warn("A library warns");

        assertThat(Files.readAllLines(folder.resolve("petunia.log"))).satisfiesExactly(
                line -> assertThat(line).contains("INFO", "A backup was made"),
                line -> assertThat(line).contains("WARN", "A library warns"));
    }

    @Test
    void namesAndTelephonesInStatementsAreNeverWritten() throws IOException {
        logging.getLogger("org.hibernate.orm.jdbc.bind").error("binding parameter (1:VARCHAR) <- [+79161234567]");

        assertThat(Files.readString(folder.resolve("petunia.log"))).isEmpty();
    }
}
