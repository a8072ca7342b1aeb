package shop.petunia.register;

import atlantafx.base.theme.Styles;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Texts;

/** A line of the cart: what it is, at what price, how many with less and more, and what it comes to. */
final class CartCell extends ListCell<CartRow> {
    private final CounterViewModel counter;
    private final Texts texts;
    private @Nullable CartRow shown;

    CartCell(CounterViewModel counter) {
        this.counter = counter;
        this.texts = counter.kit().texts();
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (getItem() != null && event.getClickCount() == 2) {
                LineForm.open(counter, getIndex());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable CartRow row, boolean empty) {
        super.updateItem(row, empty);
        CartRow now = empty ? null : row;
        if (!Objects.equals(now, shown)) {
            shown = now;
            setGraphic(now == null ? null : content(now));
        }
    }

    private HBox content(CartRow row) {
        CartLine line = row.line();
        Label name = new Label(line.name());
        name.getStyleClass().add("cart-name");
        name.setTooltip(new Tooltip(line.name()));
        HBox second = new HBox(6, facts(row));
        second.setAlignment(Pos.CENTER_LEFT);
        BigDecimal offered = counter.markdown(line);
        if (offered.signum() > 0) {
            second.getChildren().add(offer(row, offered));
        }
        VBox words = new VBox(name, second);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label pieces = new Label(texts.number(line.quantity()));
        pieces.setId("cart-pieces-" + row.index());
        pieces.getStyleClass().add("cart-pieces");
        Label sum = new Label(Sums.shown(texts, row.totals().sum()));
        sum.setId("cart-sum-" + row.index());
        sum.getStyleClass().add("cart-sum");
        HBox content = new HBox(words, less(row), pieces, more(row), sum);
        content.setAlignment(Pos.CENTER_LEFT);
        content.setPrefWidth(1);
        return content;
    }

    private Node facts(CartRow row) {
        CartLine line = row.line();
        List<String> words = new ArrayList<>();
        words.add(line.price().isZero()
                ? texts.get("register.tile.noPrice")
                : texts.get("register.cart.each", Sums.shown(texts, line.price())));
        if (!row.totals().discount().isZero()) {
            words.add("−" + Sums.shown(texts, row.totals().discount()));
        }
        Integer days = line.daysLeft();
        if (days != null && days < 0) {
            words.add(texts.get("register.tile.expired"));
        }
        Label facts = new Label(String.join(" · ", words));
        facts.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        return facts;
    }

    /** A touch agrees to it. */
    private Button offer(CartRow row, BigDecimal percent) {
        Button offer = new Button(texts.get("register.cart.markdown", texts.percent(percent)));
        offer.setId("cart-markdown-" + row.index());
        offer.getStyleClass().addAll("in-row", "cart-offer");
        offer.setFocusTraversable(false);
        offer.setMinWidth(Region.USE_PREF_SIZE);
        offer.setTooltip(new Tooltip(texts.get("register.cart.markdown.tooltip", row.line().daysLeft() == null
                ? 0
                : row.line().daysLeft(), CounterKeys.MARKDOWN_WORDS)));
        offer.setOnAction(event -> counter.change(cart -> cart.markdown(row.index(), percent)));
        return offer;
    }

    private Button less(CartRow row) {
        boolean last = row.line().quantity() == 1;
        return step(row, -1, last ? "register.line.remove" : "register.line.less",
                last ? "mdal-delete_outline" : "mdmz-remove", "less");
    }

    private Button more(CartRow row) {
        Button more = step(row, 1, "register.line.more", "mdal-add", "more");
        more.setDisable(row.line().kind() == CartKind.UNIT);
        return more;
    }

    private Button step(CartRow row, int pieces, String key, String icon, String id) {
        Button button = Buttons.icon(texts, "cart-" + id + "-" + row.index(), key, icon,
                () -> counter.step(row.index(), pieces));
        button.getStyleClass().add("cart-step");
        button.setFocusTraversable(false);
        return button;
    }
}
