package shop.petunia.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.petunia.orders.OrderStatus;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;

/** One database holds the numbers of one seller's account. */
class AccountTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String ELSEWHERE = "https://trial.example.ru";
    private static final long OTHER = 17;

    @RegisterExtension
    final WireShop shop = new WireShop();

    @Test
    void anotherAccountIsRefusedByNameAndTheFormerOneGoesOn() {
        long order = request();
        shop.cloud.seller = OTHER;

        assertThatThrownBy(() -> connect("http://localhost:1")).isInstanceOfSatisfying(UserProblem.class,
                problem -> assertThat(problem.sentence()).isEqualTo(Sentence.of("marketplace.access.otherAccount",
                        "№ 9000000001 (http://localhost:1)", "№ 17 (http://localhost:1)")));

        shop.cloud.seller = FakeMarketplace.SELLER;
        shop.accept(order);
        shop.run(MINUTE);
        assertThat(shop.cloud.status(order)).isEqualTo("accepted");
        assertThat(shop.sync.status().trouble()).isNull();
    }

    @Test
    void nothingIsReadOrToldInAnothersName() {
        long order = request();
        shop.accept(order);
        shop.cloud.seller = OTHER;
        shop.access.setUp("http://localhost:1", FakeMarketplace.LOGIN, FakeMarketplace.PASSWORD);
        shop.client.signInAnew();
        shop.cloud.asked.clear();

        shop.run(MINUTE);

        assertThat(shop.cloud.asked).isNotEmpty().allMatch(request -> request.startsWith("POST /seller-web/login")
                || request.startsWith("POST /seller-web/refresh"));
        assertThat(shop.cloud.done).isEmpty();
        assertThat(shop.sync.status().trouble()).isEqualTo(Trouble.OTHER_ACCOUNT);
    }

    @Test
    void aDatabaseWithoutAnyNumbersBecomesTheNewOnes() {
        shop.run(MINUTE);
        shop.cloud.seller = OTHER;

        SyncStatus status = connect(ELSEWHERE);

        assertThat(status.trouble()).isNull();
        assertThat(status.url()).isEqualTo(ELSEWHERE);
    }

    @Test
    void whoWasForgottenIsStillTheOneWhoseNumbersStandHere() {
        request();
        shop.access.forget();
        shop.cloud.seller = OTHER;

        assertThatThrownBy(() -> connect(ELSEWHERE)).isInstanceOf(UserProblem.class);

        assertThat(shop.access.isSetUp()).isFalse();
        assertThat(shop.sync.status().trouble()).isEqualTo(Trouble.NOT_SET_UP);
    }

    @Test
    void aMarketplaceThatHasMovedHasTheSameOrders() {
        long order = request();

        connect(ELSEWHERE);
        shop.cloud.set(order, "accepted");
        shop.run(MINUTE);

        assertThat(shop.status(order)).isEqualTo(OrderStatus.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTrialServerHasOtherOrdersUnderTheSellersNumber(boolean withTheSameNumber) {
        long order = request();
        if (withTheSameNumber) {
            Objects.requireNonNull(shop.cloud.orders.get(order)).put("created_at", "2025-01-01T10:00:00.000001Z");
        } else {
            shop.cloud.orders.clear();
        }

        assertThatThrownBy(() -> connect(ELSEWHERE)).isInstanceOf(UserProblem.class);

        assertThat(shop.access.url()).isEqualTo("http://localhost:1");
    }

    @Test
    void withoutOrdersTheClientsAreCompared() {
        shop.client(WireShop.PHONE);
        shop.run(MINUTE);

        SyncStatus moved = connect(ELSEWHERE);
        shop.cloud.customers.values().forEach(customer -> customer.put("phone", "79990000000"));

        assertThat(moved.trouble()).isNull();
        assertThatThrownBy(() -> connect("https://other.example.ru")).isInstanceOf(UserProblem.class);
    }

    @Test
    void whoseItIsIsNotedOfAShopThatWasConnectedBeforeAnybodyAsked() {
        request();
        shop.rooms.database().writeOnly(transaction -> transaction.session()
                .createMutationQuery("update Reading set seller = null, address = null").executeUpdate());
        shop.restart();
        shop.cloud.seller = OTHER;

        assertThatThrownBy(() -> connect("http://localhost:1")).isInstanceOf(UserProblem.class);
    }

    private SyncStatus connect(String url) {
        return shop.sync.connect(url, FakeMarketplace.LOGIN, FakeMarketplace.PASSWORD);
    }

    private long request() {
        long order = shop.cloud.order("pending", "89161234567", 1000, false);
        shop.run(MINUTE);
        return order;
    }
}
