package shop.petunia.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.TestKit;

class ConnectionViewModelTest {
    @RegisterExtension
    final WireShop shop = new WireShop();

    private final TestKit kit = new TestKit();
    private final List<String> refused = new ArrayList<>();
    private final ConnectionViewModel model =
            new ConnectionViewModel(MarketDesks.of(shop), kit.kit(), () -> {});

    @Test
    void thePasswordIsNeverShownAgain() {
        assertThat(model.password().textProperty().get()).isEmpty();
        assertThat(List.of(model.url().textProperty().get(), model.login().textProperty().get()))
                .containsExactly("http://localhost:1", FakeMarketplace.LOGIN);
    }

    @Test
    void whatIsKeptIsCheckedWithoutThePasswordBeingTyped() {
        check();

        assertThat(answer().trouble()).isNull();
        assertThat(shop.cloud.asked).contains("POST /seller-web/login");
    }

    @Test
    void aWrongPasswordIsToldAsOne() {
        model.password().set("не тот");

        check();

        assertThat(answer().trouble()).isEqualTo(Trouble.WRONG_LOGIN);
        assertThat(model.password().textProperty().get()).isEmpty();
    }

    @Test
    void nobodyAnsweringIsToldAsThat() {
        shop.cloud.faults = request -> Fault.UNREACHABLE;

        check();

        assertThat(answer().trouble()).isEqualTo(Trouble.UNREACHABLE);
    }

    @Test
    void aBlockedAccountIsToldAsOne() {
        shop.cloud.blocked = true;

        check();

        assertThat(answer().trouble()).isEqualTo(Trouble.BLOCKED);
    }

    @Test
    void anotherAddressNeedsItsPassword() {
        model.url().set("https://other.example.ru");

        check();

        assertThat(model.password().errorProperty().get()).isEqualTo(Sentence.of("ui.input.required"));
        assertThat(model.answer().get()).isNull();
        assertThat(shop.access.url()).isEqualTo("http://localhost:1");
    }

    @Test
    void anUnsafeAddressIsRefusedAtItsField() {
        model.url().set("http://market.example.ru");
        model.password().set("тайна");

        check();

        assertThat(refused).containsExactly("marketplace.access.https");
        assertThat(model.places()).containsEntry("marketplace.access.https", model.url());
    }

    @Test
    void anotherAccountIsRefusedAtTheLogin() {
        shop.cloud.order("pending", "89161234567", 1000, false);
        shop.run(Duration.ofMinutes(1));
        shop.cloud.seller = 17;
        model.password().set(FakeMarketplace.PASSWORD);

        check();

        assertThat(refused).containsExactly("marketplace.access.otherAccount");
        assertThat(model.places()).containsEntry("marketplace.access.otherAccount", model.login());
    }

    @Test
    void forgettingIsAskedFirst() {
        model.forget();

        assertThat(kit.questions).hasSize(1);
        assertThat(shop.access.isSetUp()).isFalse();
        assertThat(List.of(model.setUp().get(), model.url().textProperty().get().isEmpty()))
                .containsExactly(false, true);
    }

    private void check() {
        model.check(problem -> refused.add(problem.key()), () -> {});
    }

    private SyncStatus answer() {
        return Objects.requireNonNull(model.answer().get());
    }
}
