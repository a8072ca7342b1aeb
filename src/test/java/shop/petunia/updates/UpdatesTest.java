package shop.petunia.updates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.settings.Settings;
import shop.petunia.settings.ShopSetting;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.testkit.TestDatabase;

class UpdatesTest {
    private static final String NEWER = """
            {"version": "1.4", "file": "petunia.deb", "notes": {"ru": "Новое", "en": "News"}}""";
    private static final Offer OFFER =
            new Offer(new Version(1, 4, 0, ""), Map.of("ru", "Новое", "en", "News"), "petunia.deb");

    @TempDir
    private Path folder = Path.of("");

    @RegisterExtension
    final TestDatabase shop = TestDatabase.of(ShopSetting.class);

    private boolean shiftIsOpen;
    private @Nullable HttpServer server;
    @SuppressWarnings("NullAway.Init") // by aShopThatAsksItsFolder
    private Settings settings;
    @SuppressWarnings("NullAway.Init") // by aShopThatAsksItsFolder
    private Updates updates;

    @BeforeEach
    void aShopThatAsksItsFolder() {
        UpdatesShop asking = new UpdatesShop(shop, folder, () -> shiftIsOpen);
        settings = asking.settings;
        updates = asking.updates;
    }

    @AfterEach
    void end() {
        if (server != null) {
            server.stop(0);
        }
    }

    @Test
    void aNewerVersionInTheFolderIsOffered() throws Exception {
        versionFile(NEWER);

        Optional<Offer> offer = updates.ask().offer();

        assertThat(offer).contains(
                new Offer(OFFER.version(), OFFER.notes(), folder.resolve("petunia.deb").toString()));
    }

    @Test
    void aNewerVersionBehindAnAddressIsOffered() throws Exception {
        String address = served(exchange -> answer(exchange, NEWER));

        Optional<Offer> offer = updates.ask().offer();

        assertThat(offer).contains(new Offer(OFFER.version(), OFFER.notes(), address + "/petunia.deb"));
    }

    @Test
    void anInstallersNameMayHaveBlanksAndCyrillicLetters() throws Exception {
        String address = served(exchange -> answer(exchange, """
                {"version": "1.4", "file": "Петуния 1.4.msi"}"""));

        Optional<Offer> offer = updates.ask().offer();

        assertThat(offer.map(Offer::place))
                .contains(address + "/%D0%9F%D0%B5%D1%82%D1%83%D0%BD%D0%B8%D1%8F%201.4.msi");
    }

    @Test
    void anAddressMaySendOnToAnother() throws Exception {
        served(exchange -> {
            if (exchange.getRequestURI().getPath().startsWith("/shop/")) {
                exchange.getResponseHeaders().add("Location", "/elsewhere/petunia.json");
                exchange.sendResponseHeaders(302, -1);
                exchange.close();
            } else {
                answer(exchange, NEWER);
            }
        });

        assertThat(updates.ask().offer().map(Offer::version)).contains(OFFER.version());
    }

    @Test
    void anAnswerThatNeverEndsOrIsHugeOrNoneIsNoNewsAndTheNextIsHeard() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        served(exchange -> {
            switch (asked.getAndIncrement()) {
                case 0 -> {
                    exchange.sendResponseHeaders(200, 1000);
                    exchange.getResponseBody().write('{');
                    exchange.getResponseBody().flush();
                }
                case 1 -> answer(exchange, NEWER + " ".repeat(1 << 20));
                case 2 -> {
                    exchange.sendResponseHeaders(404, -1);
                    exchange.close();
                }
                default -> answer(exchange, NEWER);
            }
        });

        List<Boolean> heard = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            heard.add(updates.ask().heard());
        }

        assertThat(heard).containsExactly(false, false, false, true);
    }

    @Test
    void whoAsksIsToldInASentenceWhatIsFoundOrWrong() throws Exception {
        List<Sentence> told = new ArrayList<>();
        for (String content : List.of(NEWER, "{\"version\": \"1.3.9\"}", "{\"version\": \"2-SNAPSHOT\"}", "[]", "\"")) {
            versionFile(content);
            told.add(checked());
        }
        Files.delete(folder.resolve("petunia.json"));
        told.add(checked());
        settings.set(UpdateSettings.SOURCE, folder.resolve("away").toString());
        told.add(checked());
        settings.set(UpdateSettings.SOURCE, "");
        told.add(checked());

        String here = folder.toString();
        assertThat(told).containsExactly(
                Sentence.of("updates.offered", "1.4.0"), Sentence.of("updates.newest", "1.3.9"),
                Sentence.of("updates.newest", "2.0.0-SNAPSHOT"), Sentence.of("updates.source.noVersion", here),
                Sentence.of("updates.source.noVersion", here), Sentence.of("updates.source.noFile", here),
                Sentence.of("updates.source.noFolder", folder.resolve("away").toString()),
                Sentence.of("updates.source.none"));
    }

    @Test
    void whoAsksAnAddressIsToldThatItRefusesOrIsAway() throws Exception {
        String address = served(exchange -> {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        }) + "/petunia.json";
        Sentence refused = checked();
        end();

        assertThat(List.of(refused, checked())).containsExactly(
                Sentence.of("updates.source.refused", address, 404),
                Sentence.of("updates.source.noAnswer", address));
    }

    @Test
    void whatIsOnlyTriedOutIsNotOffered() throws Exception {
        List<Optional<Offer>> asked = new ArrayList<>();
        for (String version : List.of("1.4.0-rc1", "1.4.0-rc.1", "2-SNAPSHOT")) {
            versionFile("{\"version\": \"" + version + "\"}");
            asked.add(updates.ask().offer());
        }

        assertThat(asked).allMatch(Optional::isEmpty);
    }

    @Test
    void aReleaseIsNewerThanWhatWasTriedOutBefore() {
        assertThat(Stream.of("1.4", "1.4.0-rc.1", "1.3.9", "1.10").map(written -> Version.of(written).orElseThrow())
                .sorted()).extracting(Version::toString).containsExactly("1.3.9", "1.4.0-rc.1", "1.4.0", "1.10.0");
    }

    @Test
    void anAddressNeedsAHostAndMayBeCyrillic() {
        for (String wrong : List.of("https://", "https:///updates", "https://petunia example/", "https://x/a b")) {
            assertThatThrownBy(() -> settings.set(UpdateSettings.SOURCE, wrong)).as(wrong)
                    .isInstanceOf(UserProblem.class);
        }

        settings.set(UpdateSettings.SOURCE, "https://петуния.рф/касса");

        assertThat(VersionFile.address(settings.get(UpdateSettings.SOURCE), "petunia.json"))
                .hasToString("https://xn--e1agogqg0g.xn--p1ai/%D0%BA%D0%B0%D1%81%D1%81%D0%B0/petunia.json");
    }

    @Test
    void whatIsNotNewerOrNoVersionFileIsNoNews() throws Exception {
        List<Optional<Offer>> asked = new ArrayList<>();
        for (String content : List.of("{\"version\": \"1.3.9\"}", "{\"version\": \"1.3\"}", "{\"version\": \"soon\"}",
                "[]", "\"", "")) {
            versionFile(content);
            asked.add(updates.ask().offer());
        }

        assertThat(asked).allMatch(Optional::isEmpty);
    }

    @Test
    void aVersionFileLeadsOnlyBelowItsOwnFolder() throws Exception {
        List<String> places = new ArrayList<>();
        for (String file : List.of("../../etc/passwd", "/etc/passwd", "sub/petunia.deb", "")) {
            versionFile("{\"version\": \"1.4\", \"file\": \"" + file + "\"}");
            places.add(updates.ask().offer().orElseThrow().place());
        }

        String here = folder.toString();
        assertThat(places).containsExactly(here, here, folder.resolve("sub/petunia.deb").toString(), here);
    }

    @Test
    void aFolderThatIsAwayIsNoNews() throws Exception {
        settings.set(UpdateSettings.SOURCE, folder.resolve("away").toString());

        Optional<Offer> offer = updates.ask().offer();

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

    /** Asked there from now on; what it does not close stays open. */
    private String served(HttpHandler handler) throws IOException {
        HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        started.createContext("/", handler);
        started.start();
        server = started;
        String address = "http://localhost:" + started.getAddress().getPort() + "/shop";
        settings.set(UpdateSettings.SOURCE, address);
        return address;
    }

    private static void answer(HttpExchange exchange, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private Sentence checked() {
        try {
            return updates.check();
        } catch (UserProblem problem) {
            return problem.sentence();
        }
    }

    private void versionFile(String content) throws IOException {
        Files.writeString(folder.resolve("petunia.json"), content);
    }
}
