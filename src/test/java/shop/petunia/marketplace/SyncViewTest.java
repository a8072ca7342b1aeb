package shop.petunia.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import shop.petunia.orders.OrderChange;
import shop.petunia.orders.OrderStatus;
import shop.petunia.testkit.OnScreen;
import shop.petunia.testkit.TestWindow;
import shop.petunia.ui.Place;

@OnScreen
class SyncViewTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @RegisterExtension
    final WireShop shop = new WireShop();

    private final MarketDesk desk = MarketDesks.of(shop);
    @SuppressWarnings("NullAway.Init") // by start
    private TestWindow window;
    @SuppressWarnings("NullAway.Init") // by start
    private SyncView view;

    @Start
    void start(Stage stage) {
        window = new TestWindow(stage, "ru");
        view = window.show(kit -> new SyncView(new SyncViewModel(desk, kit, (time, action) -> {}), kit));
        view.visited();
    }

    @Test
    void aShopWithoutAMarketplaceIsToldWhatToDo(FxRobot robot) {
        shop.access.forget();

        robot.interact(view::visited);

        assertThat(window.words("#sync-sentence")).isEqualTo("Маркетплейс не подключён");
        assertThat(window.words("#sync-advice")).contains("введите его адрес");
        assertThat(robot.lookup("#sync-now").queryAs(Button.class).isDisabled()).isTrue();
    }

    @Test
    void whatIsWrongIsOneSentenceAndItsHelp(FxRobot robot) {
        shop.cloud.blocked = true;
        window.press("#sync-now");

        assertThat(window.words("#sync-sentence")).isEqualTo("Аккаунт на маркетплейсе заблокирован");
        assertThat(window.words("#sync-advice")).startsWith("Обратитесь в поддержку маркетплейса.");
        assertThat(robot.lookup("#sync-state").query().getStyleClass()).contains("bad");
    }

    @Test
    void anEndedOrderOffersOnlyWhatStillDoesSomething(FxRobot robot) {
        long order = cancelledThere();
        robot.interact(view::visited);
        String card = "#parked-" + desk.decisions().parked().getFirst().row().id();

        String what = window.words(card + "-what");
        List<Boolean> off = List.of(off(robot, card + "-theirs"), off(robot, card + "-mine"),
                off(robot, card + "-retry"), off(robot, card + "-drop"));
        window.press(card + "-open");
        window.press(card + "-theirs");

        assertThat(what).isEqualTo("Заказ " + order + ": мы приняли, на маркетплейсе покупатель отменил");
        assertThat(off).containsExactly(false, true, true, false);
        assertThat(window.places).containsExactly(new Place(OrderChange.ORDER, shop.here(order)));
        assertThat(robot.lookup("#parked-empty").query().isVisible()).isTrue();
    }

    @Test
    void bothStatusesStandOnTheButtonsAndTheShopsOwnIsConfirmed(FxRobot robot) {
        long order = shop.cloud.order("pending", WireShop.PHONE, 1500, false);
        shop.run(MINUTE);
        shop.accept(order);
        shop.run(MINUTE);
        shop.step(order, OrderStatus.ASSEMBLING);
        shop.cloud.set(order, "ready_for_pickup");
        shop.run(MINUTE);
        robot.interact(view::visited);
        String card = "#parked-" + desk.decisions().parked().getFirst().row().id();

        List<String> words = List.of(window.words(card + "-theirs"), window.words(card + "-mine"));
        window.press(card + "-mine");
        window.press("#confirm-yes");
        shop.run(MINUTE);

        assertThat(words).containsExactly("Как на маркетплейсе: «Готов к выдаче»", "Как у нас: «Собирается»");
        assertThat(shop.cloud.status(order)).isEqualTo("assembling");
    }

    @Test
    void theJournalStandsInATable(FxRobot robot) {
        shop.cloud.order("pending", WireShop.PHONE, 1500, false);
        shop.run(MINUTE);
        robot.interact(view::visited);

        window.press("#sync-journal");

        assertThat(window.<JournalLine>rows("#journal")).extracting(JournalLine::what)
                .contains(JournalKind.NEW_ORDER);
        assertThat(window.words("#figures")).isEqualTo("1 запись");
    }

    @Test
    void aPauseSaysSoAndEnds(FxRobot robot) {
        window.press("#sync-pause");
        boolean paused = desk.settings().get(MarketSettings.PAUSED);
        shop.paused = true;
        robot.interact(view::visited);
        String told = window.words("#sync-sentence");

        window.press("#sync-pause");

        assertThat(paused).isTrue();
        assertThat(told).isEqualTo("Обмен приостановлен");
        assertThat(desk.settings().get(MarketSettings.PAUSED)).isFalse();
    }

    @Test
    void theConnectionIsCheckedOnItsSheet(FxRobot robot) {
        window.press("#sync-set-up");
        boolean hidden = robot.lookup("#market-password").query() instanceof PasswordField;
        type(robot, "#market-password", "не тот");
        window.press("#market-check");
        String wrong = window.words("#market-answer");
        type(robot, "#market-password", FakeMarketplace.PASSWORD);
        window.press("#market-check");

        assertThat(hidden).isTrue();
        assertThat(wrong).startsWith("Неверный логин или пароль. Проверьте логин и пароль");
        assertThat(window.words("#market-answer"))
                .isEqualTo("Подключено: http://localhost:1. Заказы начнут приходить сами.");
        assertThat(window.typed("#market-password")).isEmpty();
    }

    private long cancelledThere() {
        long order = shop.cloud.order("pending", WireShop.PHONE, 1500, false);
        shop.run(MINUTE);
        shop.accept(order);
        shop.cloud.set(order, "cancelled");
        shop.run(MINUTE);
        return order;
    }

    private static boolean off(FxRobot robot, String button) {
        return robot.lookup(button).queryAs(Button.class).isDisabled();
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).queryAs(TextInputControl.class).setText(text));
    }
}
