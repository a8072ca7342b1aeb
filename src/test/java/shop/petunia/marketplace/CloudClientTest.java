package shop.petunia.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.testkit.Refusals.refusal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.testkit.TestClock;

class CloudClientTest {
    private static final String ME = "/seller-web/me";

    @TempDir
    private Path folder = Path.of("");

    private final TestClock clock = new TestClock();
    private final FlyingTime time = new FlyingTime(clock);
    private final FakeMarketplace cloud = new FakeMarketplace(clock::instant, time);
    @SuppressWarnings("NullAway.Init") // by signedIn
    private CloudAccess access;
    @SuppressWarnings("NullAway.Init") // by signedIn
    private CloudClient client;

    @BeforeEach
    void signedIn() {
        access = new CloudAccess(folder, () -> {});
        access.setUp("http://localhost:1/", FakeMarketplace.LOGIN, FakeMarketplace.PASSWORD);
        client = new CloudClient(access, cloud, time, clock);
    }

    @Test
    void anEndedSessionIsRefreshedOnceAndTheNewTokenIsKept() {
        client.get(ME);
        cloud.expire();

        Answer answer = client.get(ME);

        assertThat(answer).isInstanceOf(Answer.Ok.class);
        assertThat(cloud.asked).containsExactly("POST /seller-web/login", "GET " + ME, "GET " + ME,
                "POST /seller-web/refresh", "GET " + ME);
        assertThat(new CloudAccess(folder, () -> {}).credentials().orElseThrow().refreshToken()).isEqualTo("refresh-2");
    }

    @Test
    void aRefreshWhoseReplyIsLostMeansSigningInAgain() {
        client.get(ME);
        cloud.expire();
        cloud.faults = request -> request.endsWith("/refresh") ? Fault.REPLY_LOST : Fault.NONE;

        assertThat(client.get(ME)).isInstanceOf(Answer.Ok.class);

        assertThat(cloud.asked).endsWith("POST /seller-web/refresh", "POST /seller-web/login", "GET " + ME);
    }

    @Test
    void aWrongPasswordIsToldAndTriedOnce() {
        access.setUp("http://localhost:1", FakeMarketplace.LOGIN, "не тот");

        assertThat(client.get(ME)).isEqualTo(
                new Answer.Stopped(Trouble.WRONG_LOGIN, "Неверный логин или пароль"));

        assertThat(cloud.asked).hasSize(1);
    }

    @Test
    void aBlockedAccountStopsUntilAPersonBeginsAgain() {
        cloud.blocked = true;
        client.get(ME);
        int asked = cloud.asked.size();

        Answer stopped = client.get(ME);
        cloud.blocked = false;
        client.resume();

        assertThat(stopped).isEqualTo(new Answer.Stopped(Trouble.BLOCKED, ""));
        assertThat(client.get(ME)).isInstanceOf(Answer.Ok.class);
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void requestsKeepTheirDistance() {
        for (int i = 0; i < 10; i++) {
            client.get(ME);
        }

        assertThat(Duration.ofNanos(time.nanos())).isEqualTo(Duration.ofMillis(10 * 150));
    }

    @Test
    void aReplyThatBreaksOffIsNoAnswer() {
        client.get(ME);
        cloud.faults = request -> Fault.HALF_JSON;

        assertThat(client.get(ME)).isEqualTo(new Answer.Unknown("no whole JSON"));
    }

    @Test
    void anAddressThatOthersCouldListenToIsRefused() {
        assertThatThrownBy(() -> access.setUp("http://market.example.ru", "a", "b"))
                .satisfies(refusal("marketplace.access.https", "http://market.example.ru"));
    }

    @Test
    void whatIsSecretStandsNowhereInTheFolderAndOnlyTheOwnerMayRead() throws IOException {
        client.get(ME);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2).allSatisfy(file -> {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                        .doesNotContain(FakeMarketplace.PASSWORD, "refresh-1", FakeMarketplace.LOGIN);
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
            });
        }
        assertThat(access.credentials().orElseThrow().toString()).doesNotContain(FakeMarketplace.PASSWORD);
    }

    @Test
    void whoeverExchangesTheKeyHasToSignInAgainAndTheShopGoesOnWritingDown() throws IOException {
        Files.write(folder.resolve("market-access.key"), new byte[32]);
        CloudAccess exchanged = new CloudAccess(folder, () -> {});
        CloudClient client = new CloudClient(exchanged, cloud, time, clock);

        Answer answer = client.get(ME);

        assertThat(answer).isEqualTo(new Answer.Stopped(Trouble.WRONG_LOGIN, ""));
        assertThat(exchanged.isSetUp()).isTrue();
    }

    @Test
    void theSameWorksOverTheNetwork() throws IOException {
        try (MarketplaceServer server = new MarketplaceServer(0); HttpTransport transport = new HttpTransport()) {
            access.setUp(server.url(), FakeMarketplace.LOGIN, FakeMarketplace.PASSWORD);
            CloudClient real = new CloudClient(access, transport, time, Clock.systemUTC());

            assertThat(real.get(ME)).isInstanceOf(Answer.Ok.class);
            assertThat(real.get("/seller-web/orders/7")).isEqualTo(new Answer.Refused(404, "Заказ не найден"));
        }
    }

    @Test
    void whereNobodyListensNothingWasSent() {
        try (HttpTransport transport = new HttpTransport()) {
            access.setUp("http://localhost:9", "a", "b");

            Answer answer = new CloudClient(access, transport, time, clock).get(ME);

            assertThat(answer).isInstanceOfSatisfying(Answer.Stopped.class,
                    stopped -> assertThat(stopped.trouble()).isEqualTo(Trouble.UNREACHABLE));
        }
    }
}
