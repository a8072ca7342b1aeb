package shop.petunia.register;

import atlantafx.base.theme.Styles;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.GridCell;
import org.jspecify.annotations.Nullable;
import shop.petunia.bouquets.PhotoPane;
import shop.petunia.bouquets.PhotoShelf;
import shop.petunia.ui.Texts;

/** One tile: what it is, what it costs, how fresh and how many; a touch sells one. */
final class TileCell extends GridCell<Tile> {
    static final double PICTURED = 178;
    static final double PLAIN = 100;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double PHOTO = 96;
    private static final Insets INSIDE = new Insets(6);

    private final TileGrid grid;
    private final Texts texts;
    private final PhotoPane photo;
    private final Label badge = new Label();
    private final Label name = new Label();
    private final Label price = new Label();
    private final Label facts = new Label();
    private final StackPane picture;
    private final VBox words;
    private final VBox card = new VBox();

    TileCell(TileGrid grid, Texts texts, PhotoShelf shelf) {
        this.grid = grid;
        this.texts = texts;
        this.photo = new PhotoPane(shelf, TileGrid.WIDTH, PHOTO, 8);
        this.picture = new StackPane(photo);
        name.setWrapText(true);
        name.getStyleClass().add("tile-name");
        price.getStyleClass().add("tile-price");
        price.setMinWidth(Region.USE_PREF_SIZE);
        facts.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        badge.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Region spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        HBox below = new HBox(5, price, gap, badge);
        below.setAlignment(Pos.CENTER_LEFT);
        words = new VBox(name, spring, facts, below);
        words.getStyleClass().add("tile-words");
        VBox.setVgrow(words, Priority.ALWAYS);
        card.getStyleClass().add("tile");
        card.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        StackPane.setMargin(badge, INSIDE);
        setOnMouseClicked(event -> {
            Tile tile = getItem();
            if (tile != null && event.getButton() == MouseButton.PRIMARY) {
                grid.take(tile);
            }
        });
        grid.chosen().addListener(new javafx.beans.WeakInvalidationListener(marking));
    }

    /** Held here, so that a cell that is thrown away is let go. */
    private final javafx.beans.InvalidationListener marking = unused -> mark();

    @Override
    protected void updateItem(@Nullable Tile tile, boolean empty) {
        super.updateItem(tile, empty);
        setGraphic(empty || tile == null ? null : card);
        if (tile != null && !empty) {
            show(tile);
        }
        mark();
    }

    private void show(Tile tile) {
        boolean pictured = grid.isPictured();
        if (pictured) {
            photo.show(tile.photo());
            card.getChildren().setAll(picture, words);
        } else {
            card.getChildren().setAll(words);
        }
        setId("tile-" + tile.kind().name().toLowerCase(Locale.ROOT) + "-" + tile.id());
        name.setText(tile.name());
        price.setText(tile.price().isZero() ? texts.get("register.tile.noPrice") : Sums.shown(texts, tile.price()));
        String told = new TileWords(texts).facts(tile);
        facts.setText(told);
        facts.setVisible(!told.isEmpty());
        facts.setManaged(!told.isEmpty());
        showBadge(tile);
    }

    private void showBadge(Tile tile) {
        TileWords words = new TileWords(texts);
        String told = words.badge(tile);
        badge.setText(told);
        badge.setVisible(!told.isEmpty());
        badge.getStyleClass().setAll("label", "badge", words.colour(tile, grid.few(), grid.soonDays()));
    }

    private void mark() {
        Tile tile = getItem();
        card.pseudoClassStateChanged(CHOSEN, tile != null && tile.equals(grid.chosen().get()));
    }
}
