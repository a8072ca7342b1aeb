package shop.petunia.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;
import shop.petunia.clients.ClientDraft;
import shop.petunia.marketplace.FakeMarketplace;
import shop.petunia.marketplace.Fault;
import shop.petunia.marketplace.JournalFilter;
import shop.petunia.marketplace.MarketplaceServer;
import shop.petunia.storage.DataFolder;

/** After a session with faults nothing secret stands anywhere: not in a file, not in the log, not in the journal. */
@Isolated("listens to the log of all")
class SecretsTest {
    /** The fake's tokens are token-1, refresh-1 and so on; «нельзя хранить» stands in what it tells of the account. */
    private static final List<String> SECRETS =
            List.of(FakeMarketplace.PASSWORD, "token-", "refresh-", "нельзя хранить");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void passwordAndTokensStandNowhere() throws Exception {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level before = root.getLevel();
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Appender<ILoggingEvent> console = root.getAppender("console");
        root.detachAppender(console);
        root.addAppender(log);
        root.setLevel(Level.TRACE);
        try {
            session();
        } finally {
            root.setLevel(before);
            root.detachAppender(log);
            root.addAppender(console);
        }

        assertThat(log.list.stream().map(SecretsTest::words).filter(SecretsTest::tells)).isEmpty();
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile).filter(SecretsTest::holds)).isEmpty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith("market-access"))).hasSize(2)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    private void session() throws IOException {
        Random random = new Random(7);
        try (MarketplaceServer server = new MarketplaceServer(0);
                Wiring shop = new Wiring(new DataFolder(folder), Wiring.clock(), new SyncKillTest.Fast(1000))) {
            shop.market().access.setUp(server.url(), FakeMarketplace.LOGIN, FakeMarketplace.PASSWORD);
            server.cloud.faults = request -> random.nextInt(100) < 40
                    ? Fault.values()[random.nextInt(Fault.values().length)]
                    : Fault.NONE;
            shop.clients().add(ClientDraft.of("+79161234567", "Мария"));
            for (int turn = 0; turn < 60; turn++) {
                server.cloud.order("pending", "79161234567", 1000, turn % 2 == 0);
                assertThat(shop.market().sync().once().toString()).doesNotContain(SECRETS);
                assertThat(shop.market().sync().tryNow().toString()).doesNotContain(SECRETS);
            }
            assertThat(server.cloud.asked).contains("POST /seller-web/refresh");
            assertThat(shop.market().journal.page(JournalFilter.ALL, 0, 1000).toString()).doesNotContain(SECRETS);
            assertThat(shop.market().access.toString()).doesNotContain(SECRETS);
        }
    }

    private static String words(ILoggingEvent event) {
        return event.getFormattedMessage() + (event.getThrowableProxy() == null
                ? ""
                : ThrowableProxyUtil.asString(event.getThrowableProxy()));
    }

    private static boolean tells(String words) {
        return SECRETS.stream().anyMatch(words::contains);
    }

    private static boolean holds(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return tells(new String(bytes, StandardCharsets.UTF_8))
                    || tells(new String(bytes, StandardCharsets.UTF_16BE))
                    || tells(new String(bytes, StandardCharsets.UTF_16LE));
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
