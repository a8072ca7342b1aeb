package shop.petunia.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.petunia.orders.OrderStatus;

/** Sessions, clocks and accounts, as a whole shop meets them. */
class SessionsTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @RegisterExtension
    final WireShop shop = new WireShop();

    @ParameterizedTest
    @ValueSource(longs = {-1, 1, 25})
    void aClockThatIsWrongByHoursDoesNoHarm(long hours) {
        shop.cloudAhead = Duration.ofHours(hours);
        long order = shop.cloud.order("pending", "79161234567", 1000, false);
        long client = shop.client(WireShop.PHONE);
        shop.run(MINUTE);

        shop.accept(order);
        shop.step(order, OrderStatus.ASSEMBLING);
        shop.sell(client, 1000, 0);
        shop.run(Duration.ofMinutes(45));
        long later = shop.cloud.order("completed", "79161234567", 1000, false);
        shop.run(Duration.ofMinutes(15));

        assertThat(shop.cloud.status(order)).isEqualTo("assembling");
        assertThat(shop.rows()).allMatch(row -> row.endsWith("DONE"));
        assertThat(shop.status(later)).isEqualTo(OrderStatus.COMPLETED);
        assertThat(shop.sync.status().clockAhead()).isEqualTo(Duration.ofHours(hours));
    }

    @Test
    void aBlockedAccountStopsTheSyncingWithASentenceAndTheShopWorksOn() {
        long order = shop.cloud.order("pending", "79161234567", 1000, false);
        shop.run(MINUTE);
        shop.cloud.blocked = true;

        shop.accept(order);
        shop.run(Duration.ofHours(3));
        int asked = shop.cloud.asked.size();
        shop.step(order, OrderStatus.ASSEMBLING);
        shop.run(Duration.ofHours(3));

        assertThat(shop.sync.status()).satisfies(status -> {
            assertThat(status.trouble()).isEqualTo(Trouble.BLOCKED);
            assertThat(status.hint()).isEqualTo("Аккаунт заблокирован");
            assertThat(status.waiting()).isEqualTo(2);
        });
        assertThat(shop.cloud.asked).hasSize(asked);
        assertThat(shop.status(order)).isEqualTo(OrderStatus.ASSEMBLING);
    }

    @Test
    void whatWaitedWhileTheAccountWasBlockedGoesOutWhenAPersonBeginsAgain() {
        long order = shop.cloud.order("pending", "79161234567", 1000, false);
        shop.run(MINUTE);
        shop.cloud.blocked = true;
        shop.accept(order);
        shop.run(MINUTE);
        shop.cloud.blocked = false;

        SyncStatus status = shop.sync.once();

        assertThat(status.trouble()).isNull();
        assertThat(shop.cloud.status(order)).isEqualTo("accepted");
    }

    @Test
    void theNewRefreshTokenIsOnDiskBeforeTheSessionIsUsed() {
        List<String> kept = new ArrayList<>();
        shop.cloud.before = () -> kept.add(String.valueOf(
                new CloudAccess(shop.folder, () -> {}).credentials().orElseThrow().refreshToken()));
        shop.client.get("/seller-web/me");
        shop.cloud.expire();

        shop.client.get("/seller-web/me");

        assertThat(kept).containsExactly("refresh-1", "refresh-2");
    }

    @Test
    void ofManyWhoFindTheSessionEndedOneRefreshesIt() throws Exception {
        shop.client.get("/seller-web/me");
        shop.cloud.expire();

        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            List<Future<Answer>> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                answers.add(many.submit(() -> shop.client.get("/seller-web/me")));
            }
            for (Future<Answer> answer : answers) {
                assertThat(answer.get()).isInstanceOf(Answer.Ok.class);
            }
        }

        assertThat(shop.cloud.asked).filteredOn(request -> request.endsWith("/refresh")).hasSize(1);
        assertThat(shop.cloud.asked).filteredOn(request -> request.endsWith("/login")).hasSize(1);
    }

    @Test
    void aSessionThatWasKeptGoesOnAfterARestart() {
        shop.run(MINUTE);

        shop.restart();
        shop.run(MINUTE);

        assertThat(shop.cloud.asked).filteredOn(request -> request.endsWith("/login")).hasSize(1);
        assertThat(shop.sync.status().trouble()).isNull();
    }

    @Test
    void aLostSessionIsNoMatterForTheShop() {
        shop.run(MINUTE);
        shop.cloud.faults = request -> request.endsWith("/refresh") || request.endsWith("/login")
                ? Fault.BAD_GATEWAY_BEFORE
                : Fault.NONE;
        shop.cloud.expire();
        shop.run(MINUTE);
        long client = shop.client(WireShop.PHONE);
        shop.sell(client, 1000, 0);

        shop.cloud.faults = request -> Fault.NONE;
        shop.run(Duration.ofMinutes(10));

        assertThat(shop.rows()).containsExactly("CLIENT DONE", "SALE DONE");
    }
}
