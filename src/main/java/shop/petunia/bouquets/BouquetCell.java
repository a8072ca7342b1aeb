package shop.petunia.bouquets;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.GridCell;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.Texts;

/** One bouquet as a card: its photo with how many can be assembled, its name, its price and what remains of it. */
final class BouquetCell extends GridCell<BouquetRow> {
    /** At least. */
    static final double WIDTH = 200;
    static final double HEIGHT = 246;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double PHOTO_HEIGHT = 150;
    private static final double ROUND = 8;
    private static final Insets INSIDE = new Insets(8);

    private final GalleryViewModel model;
    private final Texts texts;
    private final PhotoPane photo;
    private final CanBadge can;
    private final Label name = new Label();
    private final Label category = new Label();
    private final Label price = new Label();
    private final Label margin = new Label();
    private final VBox card = new VBox();
    /** Held here, so that a cell that is thrown away is let go. */
    private final ChangeListener<@Nullable BouquetRow> marking = (property, old, now) -> mark();

    BouquetCell(GalleryViewModel model, Texts texts, PhotoShelf shelf, Consumer<BouquetRow> open) {
        this.model = model;
        this.texts = texts;
        this.photo = new PhotoPane(shelf, WIDTH, PHOTO_HEIGHT, ROUND);
        this.can = new CanBadge(texts);
        StackPane picture = new StackPane(photo, can);
        StackPane.setAlignment(can, Pos.TOP_RIGHT);
        StackPane.setMargin(can, INSIDE);
        name.getStyleClass().add("bouquet-name");
        name.setWrapText(true);
        price.getStyleClass().add("bouquet-price");
        price.setMinWidth(Region.USE_PREF_SIZE);
        margin.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox sums = new HBox(6, price, gap, margin);
        sums.setAlignment(Pos.BASELINE_LEFT);
        category.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        VBox words = new VBox(name, category, spring(), sums);
        words.getStyleClass().add("bouquet-words");
        VBox.setVgrow(words, Priority.ALWAYS);
        card.getChildren().addAll(picture, words);
        card.getStyleClass().add("bouquet-card");
        card.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setOnMousePressed(event -> choose());
        setOnMouseClicked(event -> openByDoubleClick(event, open));
        model.chosen().addListener(new WeakChangeListener<>(marking));
    }

    @Override
    protected void updateItem(@Nullable BouquetRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(row == null ? null : card);
        if (row != null) {
            show(row);
        }
        mark();
    }

    private void show(BouquetRow row) {
        photo.show(row.photo());
        can.show(row.can(), model.few(), model.day().get());
        name.setText(row.name());
        name.setTooltip(new Tooltip(row.name()));
        category.setText(row.category());
        price.setText(Prices.shown(texts, row.price()));
        Long percent = row.marginPercent();
        margin.setText(row.costUnknown()
                ? texts.get("bouquets.card.atLeast", Prices.nearly(texts, row.cost()))
                : percent == null ? "" : texts.get("bouquets.card.margin", percent));
        margin.setTooltip(new Tooltip(row.costUnknown()
                ? texts.get("bouquets.cost.unknown")
                : texts.get("bouquets.card.margin.tooltip", row.cost(), row.margin())));
    }

    private void choose() {
        BouquetRow row = getItem();
        if (row != null) {
            model.chosen().set(row);
            getGridView().requestFocus();
        }
    }

    private void openByDoubleClick(MouseEvent event, Consumer<BouquetRow> open) {
        BouquetRow row = getItem();
        if (row != null && event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            open.accept(row);
        }
    }

    private void mark() {
        BouquetRow row = getItem();
        BouquetRow chosen = model.chosen().get();
        card.pseudoClassStateChanged(CHOSEN, row != null && chosen != null && row.id() == chosen.id());
    }

    private static Region spring() {
        Region spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
