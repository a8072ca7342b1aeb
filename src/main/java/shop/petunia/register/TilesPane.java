package shop.petunia.register;

import java.util.List;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import shop.petunia.bouquets.PhotoShelf;
import shop.petunia.ui.EmptyState;
import shop.petunia.ui.Kit;
import shop.petunia.ui.SearchField;
import shop.petunia.ui.Segments;

/** The left side of the counter: a search that needs one or two letters, and what can be touched. */
final class TilesPane extends VBox {
    private final TilesViewModel model;
    private final SearchField search;
    private final TileGrid grid;
    private final StackPane tiles = new StackPane();
    private final Node nothing;

    TilesPane(TilesViewModel model, CounterPlace place, Kit kit) {
        this.model = model;
        this.search = new SearchField("counter-search", kit.texts().get("register.search"), model.text());
        this.grid = new TileGrid(model, kit.texts(), new PhotoShelf(place.photos(), kit.background()), place.few(),
                place.soonDays());
        this.nothing = new EmptyState(kit.texts(), "mdmz-search", "register.tiles.nothing",
                "register.tiles.nothing.hint");
        search.getStyleClass().add("counter-search");
        search.setMaxWidth(Double.MAX_VALUE);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        Segments<TileTab> tabs = new Segments<>(kit.texts(), "tiles", model.tab(), List.of(TileTab.values()));
        tabs.getStyleClass().add("counter-tabs");
        tabs.getChildren().forEach(tab -> tab.setFocusTraversable(false));
        HBox.setHgrow(search, Priority.ALWAYS);
        VBox.setVgrow(tiles, Priority.ALWAYS);
        tiles.setMinHeight(0);
        tiles.getChildren().setAll(grid);
        getStyleClass().add("counter-tiles");
        getChildren().addAll(search, tabs, tiles);
        model.rows().addListener((Observable rows) -> show());
    }

    SearchField search() {
        return search;
    }

    boolean isWithinTiles() {
        return grid.isFocused() && grid.chosen().get() != null;
    }

    void takeFocus() {
        search.requestFocus();
    }

    /** Alt and the tab's number. */
    void chooseTab(KeyEvent event) {
        AltDigit.of(event).filter(number -> number <= TileTab.values().length).ifPresent(number -> {
            event.consume();
            model.tab().set(TileTab.values()[number - 1].name());
        });
    }

    private void show() {
        grid.fit();
        boolean empty = model.rows().isEmpty() && model.rows().loadedProperty().get();
        Node shown = empty ? nothing : grid;
        if (!tiles.getChildren().contains(shown)) {
            tiles.getChildren().setAll(shown);
        }
    }

    private void steer(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !model.rows().isEmpty()) {
            event.consume();
            grid.enter();
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !search.getText().isBlank()) {
            event.consume();
            String typed = search.getText();
            search.clear();
            model.enter(typed);
        }
    }
}
