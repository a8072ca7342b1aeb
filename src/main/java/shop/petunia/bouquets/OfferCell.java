package shop.petunia.bouquets;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Texts;

/** A good that can go in: its name, how many there are, how long they will live; a click takes one. */
final class OfferCell extends ListCell<Ingredient> {
    private final Texts texts;
    private final int soonDays;
    private final Function<Money, @Nullable Money> inPrice;
    private final Label name = new Label();
    private final Label facts = new Label();
    private final Label days = new Label();
    private final HBox row;

    /** @param inPrice what so much cost adds to the price, or null */
    OfferCell(Texts texts, int soonDays, Function<Money, @Nullable Money> inPrice, Consumer<Ingredient> take) {
        this.texts = texts;
        this.soonDays = soonDays;
        this.inPrice = inPrice;
        facts.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        days.setMinWidth(Region.USE_PREF_SIZE);
        facts.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(facts, Priority.ALWAYS);
        HBox second = new HBox(8, facts, days);
        second.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(name, second);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button add = Buttons.icon(texts, "offer-add", "bouquets.offers.add", "mdal-add", () -> {});
        add.setFocusTraversable(false);
        add.setMouseTransparent(true);
        row = new HBox(8, words, add);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(0);
        row.setPrefWidth(1);
        setOnMouseClicked(event -> {
            Ingredient good = getItem();
            if (good != null && event.getButton() == MouseButton.PRIMARY) {
                take.accept(good);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Ingredient good, boolean empty) {
        super.updateItem(good, empty);
        setGraphic(empty || good == null ? null : row);
        if (good != null && !empty) {
            name.setText(good.name());
            name.setTooltip(new Tooltip(good.name()));
            facts.setText(facts(good));
            showDays(good.daysLeft());
        }
    }

    private String facts(Ingredient good) {
        if (good.living() == 0) {
            return texts.get("bouquets.offers.none");
        }
        Money added = inPrice.apply(good.cost(1));
        return added == null
                ? texts.get("bouquets.offers.facts", good.living(), good.cost(1))
                : texts.get("bouquets.offers.inPrice", good.living(), Prices.nearly(texts, added));
    }

    private void showDays(@Nullable Integer left) {
        days.setVisible(left != null);
        days.setManaged(left != null);
        if (left != null) {
            days.setText(texts.get("bouquets.offers.days", left));
            days.getStyleClass().setAll("label", "badge", left <= soonDays ? "warn" : "plain");
        }
    }
}
