package shop.petunia.updates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.settings.Machine;
import shop.petunia.settings.Settings;
import shop.petunia.settings.ShopSetting;
import shop.petunia.shared.ShopTime;
import shop.petunia.shared.UserProblem;
import shop.petunia.testkit.TestClock;
import shop.petunia.testkit.TestDatabase;

class UpdatesTest {
    private static final String NEWER = """
            {"version": "1.4", "file": "petunia.deb", "notes": {"ru": "Новое", "en": "News"}}""";
    private static final Offer OFFER =
            new Offer(new Version(1, 4, 0), Map.of("ru", "Новое", "en", "News"), "petunia.deb");

    @TempDir
    private Path folder = Path.of("");

    @RegisterExtension
    final TestDatabase shop = TestDatabase.of(ShopSetting.class);

    private boolean shiftIsOpen;
    @SuppressWarnings("NullAway.Init") // by aShopThatAsksItsFolder
    private Settings settings;
    @SuppressWarnings("NullAway.Init") // by aShopThatAsksItsFolder
    private Updates updates;

    @BeforeEach
    void aShopThatAsksItsFolder() {
        settings = new Settings(shop.database(), new Machine(folder));
        settings.set(UpdateSettings.SOURCE, folder.toString());
        updates = new Updates(Version.of("1.3.9"), settings, new ShopTime(shop.clock(), () -> TestClock.MOSCOW),
                () -> shiftIsOpen);
    }

    @Test
    void aNewerVersionInTheFolderIsOffered() throws Exception {
        versionFile(NEWER);

        Optional<Offer> offer = updates.ask();

        assertThat(offer).contains(
                new Offer(OFFER.version(), OFFER.notes(), folder.resolve("petunia.deb").toString()));
    }

    @Test
    void aNewerVersionBehindAnAddressIsOffered() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/shop/petunia.json", exchange -> {
            byte[] content = NEWER.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
            exchange.close();
        });
        server.start();
        String address = "http://localhost:" + server.getAddress().getPort() + "/shop";
        settings.set(UpdateSettings.SOURCE, address);

        Optional<Offer> offer = updates.ask();

        server.stop(0);
        assertThat(offer).contains(new Offer(OFFER.version(), OFFER.notes(), address + "/petunia.deb"));
    }

    @Test
    void whatIsNotNewerOrNoVersionFileIsNoNews() throws Exception {
        List<Optional<Offer>> asked = new ArrayList<>();
        for (String content : List.of("{\"version\": \"1.3.9\"}", "{\"version\": \"1.3\"}", "{\"version\": \"soon\"}",
                "[]", "\"", "")) {
            versionFile(content);
            asked.add(updates.ask());
        }

        assertThat(asked).allMatch(Optional::isEmpty);
    }

    @Test
    void aVersionFileLeadsOnlyBelowItsOwnFolder() throws Exception {
        List<String> places = new ArrayList<>();
        for (String file : List.of("../../etc/passwd", "/etc/passwd", "sub/petunia.deb", "")) {
            versionFile("{\"version\": \"1.4\", \"file\": \"" + file + "\"}");
            places.add(updates.ask().orElseThrow().place());
        }

        String here = folder.toString();
        assertThat(places).containsExactly(here, here, folder.resolve("sub/petunia.deb").toString(), here);
    }

    @Test
    void aFolderThatIsAwayIsNoNews() throws Exception {
        settings.set(UpdateSettings.SOURCE, folder.resolve("away").toString());

        Optional<Offer> offer = updates.ask();

        assertThat(offer).isEmpty();
    }

    @Test
    void nothingIsToldWhileAShiftIsOpen() {
        shiftIsOpen = true;

        boolean told = updates.mayTell(OFFER);

        assertThat(told).isFalse();
    }

    @Test
    void whatWasPutOffIsToldAgainTomorrow() {
        updates.later(OFFER);
        boolean today = updates.mayTell(OFFER);
        shop.clock().advanceDays(1);
        boolean tomorrow = updates.mayTell(OFFER);

        assertThat(new boolean[]{today, tomorrow}).containsExactly(false, true);
    }

    @Test
    void anAddressThatOthersCouldChangeOnTheWayIsRefused() {
        assertThatThrownBy(() -> settings.set(UpdateSettings.SOURCE, "http://petunia.example/updates"))
                .isInstanceOfSatisfying(UserProblem.class,
                        problem -> assertThat(problem.key()).isEqualTo("updates.source.unknown"));
    }

    private void versionFile(String content) throws IOException {
        Files.writeString(folder.resolve("petunia.json"), content);
    }
}
