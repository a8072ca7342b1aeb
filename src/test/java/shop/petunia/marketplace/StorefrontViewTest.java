package shop.petunia.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import shop.petunia.catalog.GoodDraft;
import shop.petunia.catalog.GoodKind;
import shop.petunia.orders.OrderLineRow;
import shop.petunia.shared.Money;
import shop.petunia.testkit.OnScreen;
import shop.petunia.testkit.TestWindow;
import shop.petunia.ui.Place;

@OnScreen
class StorefrontViewTest {
    @RegisterExtension
    final WireShop shop = new WireShop();

    private final MarketDesk desk = MarketDesks.of(shop);
    private long rose;
    private long ribbon;
    @SuppressWarnings("NullAway.Init") // by start
    private TestWindow window;
    @SuppressWarnings("NullAway.Init") // by start
    private StorefrontView view;

    @Start
    void start(Stage stage) {
        rose = shop.shop.rooms.goods()
                .add(new GoodDraft(GoodKind.FLOWER, "Розы", "", null, Money.ofRoubles(200), null));
        ribbon = shop.shop.rooms.goods().add(GoodDraft.flower("Лента"));
        window = new TestWindow(stage, "ru");
        view = window.show(kit -> new StorefrontView(new StorefrontViewModel(desk, kit), shop.photos, kit));
        view.visited();
    }

    @Test
    void aGoodIsPublishedAndWaitsToBeSent(FxRobot robot) {
        window.press("#offer-turn-GOOD-" + rose);

        assertThat(window.words("#storefront-offers")).isEqualTo("На маркетплейсе 1");
        assertThat(robot.lookup("Ждёт отправки").tryQuery()).isPresent();
        assertThat(window.words("#offer-turn-GOOD-" + rose)).isEqualTo("Снять");
    }

    @Test
    void whatHasNoPriceCannotBePublished(FxRobot robot) {
        Button publish = robot.lookup("#offer-turn-GOOD-" + ribbon).queryAs(Button.class);

        assertThat(publish.isDisabled()).isTrue();
        assertThat(robot.lookup("Нет цены").tryQuery()).isPresent();
    }

    @Test
    void anUnknownProductOfAnOrderIsLinkedWithOneClick(FxRobot robot) {
        shop.cloud.order("pending", WireShop.PHONE, 1500, false);
        shop.run(Duration.ofMinutes(1));
        robot.interact(view::visited);
        window.press("#storefront-unlinked");

        window.press("#link-yes-7");

        window.press("#storefront-linked");
        assertThat(window.words("#storefront-linked")).isEqualTo("Связаны 1");
        assertThat(window.<Linked>rows("#linked")).extracting(Linked::item).containsExactly("Розы");
    }

    @Test
    void fromAnOrdersLineTheSheetOpensWithTheSuggestion(FxRobot robot) {
        shop.cloud.order("pending", WireShop.PHONE, 1500, false);
        shop.run(Duration.ofMinutes(1));

        robot.interact(() -> view.show(new Place(OrderLineRow.PRODUCT, 7)));
        String suggested = window.typed("#link-item");
        window.press("#link-save");

        assertThat(suggested).isEqualTo("Розы");
        assertThat(desk.mapping().linked()).extracting(Linked::productId).containsExactly(7L);
        assertThat(window.sheets().isShowing()).isFalse();
    }

    @Test
    void aShopWithoutAMarketplaceIsTold(FxRobot robot) {
        shop.access.forget();

        robot.interact(view::visited);

        assertThat(robot.lookup("#storefront-alone").query().isVisible()).isTrue();
        window.press("#storefront-connect");
        assertThat(window.has("#market-url")).isTrue();
    }
}
