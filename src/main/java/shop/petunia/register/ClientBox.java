package shop.petunia.register;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Texts;

/** For whom the cart is, what the client has, and whether points pay a part. */
final class ClientBox extends HBox {
    private final CounterViewModel counter;
    private final Texts texts;

    ClientBox(CounterViewModel counter) {
        this.counter = counter;
        this.texts = counter.kit().texts();
        getStyleClass().add("client-box");
        setAlignment(Pos.CENTER_LEFT);
        counter.cart().subscribe(cart -> show(cart.client()));
    }

    private void show(@Nullable CartClient client) {
        getChildren().setAll(client == null ? nobody() : of(client));
    }

    private List<Node> nobody() {
        Label words = new Label(texts.get("register.client.nobody"), new FontIcon("mdmz-person_outline"));
        words.getStyleClass().add(Styles.TEXT_MUTED);
        return List.of(words);
    }

    private List<Node> of(CartClient client) {
        Hyperlink name = new Hyperlink(client.name());
        name.setId("cart-client");
        name.setFocusTraversable(false);
        name.getStyleClass().add("cart-client");
        name.setMinWidth(0);
        name.setOnAction(event -> counter.openClient());
        Label facts = new Label(facts(client));
        facts.setId("cart-client-facts");
        facts.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        VBox words = new VBox(name, facts);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button none = Buttons.icon(texts, "cart-client-none", "register.client.none", "mdal-close",
                () -> counter.client(null));
        none.setFocusTraversable(false);
        none.getStyleClass().add("cart-step");
        return List.of(words, points(client), none);
    }

    private String facts(CartClient client) {
        if (client.debt()) {
            return texts.get("register.client.debt", client.card());
        }
        return client.percent().signum() > 0
                ? texts.get("register.client.balancePercent", client.card(), client.balance(),
                        client.percent().stripTrailingZeros().toPlainString())
                : texts.get("register.client.balance", client.card(), client.balance());
    }

    private Node points(CartClient client) {
        Cart cart = counter.cart().get();
        boolean used = !cart.totals().points().points().isZero();
        ToggleButton all = new ToggleButton(used
                ? texts.get("register.client.pointsUsed", cart.totals().points().points())
                : texts.get("register.client.points", cart.points(client.balance()).totals().points().points()));
        all.setId("cart-points");
        all.setTooltip(new Tooltip(CounterKeys.POINTS_WORDS));
        all.setSelected(used);
        all.setMinHeight(48);
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setFocusTraversable(false);
        all.setOnAction(event -> counter.allPoints(!used));
        all.setVisible(client.balance().isPositive() && !client.debt() && !cart.isEmpty());
        all.setManaged(all.isVisible());
        return all;
    }
}
