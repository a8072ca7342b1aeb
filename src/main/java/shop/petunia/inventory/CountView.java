package shop.petunia.inventory;

import atlantafx.base.theme.Styles;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Chips;
import shop.petunia.ui.EmptyState;
import shop.petunia.ui.Kit;
import shop.petunia.ui.ScanTarget;
import shop.petunia.ui.SearchField;
import shop.petunia.ui.Texts;

/** The page on which one counts: a search for names and scans, the lines, and how far it is. */
final class CountView extends BorderPane {
    private final CountViewModel model;
    private final Kit kit;
    private final Texts texts;
    private final CountTable table;
    private final SearchField search;

    CountView(CountViewModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        this.texts = kit.texts();
        this.table = new CountTable(model, kit);
        this.search = new SearchField("count-search", texts.get("inventory.count.search"), model.text());
        getStyleClass().addAll("page", "counting");
        setId("count-page");
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::fromSearch);
        setTop(new VBox(new CountHeader(model, texts), tools()));
        setCenter(table);
        setBottom(keys());
        addEventFilter(KeyEvent.KEY_PRESSED, this::reconcileByKey);
        ScanTarget.on(this, model.cursor()::scanned);
        model.cursor().exits().addListener((property, old, now) -> focusSearch());
        model.lines().addListener((Observable lines) -> tellEmpty());
        tellEmpty();
    }

    CountViewModel model() {
        return model;
    }

    /** The page has come onto the screen. */
    void begin() {
        if (model.cursor().line().get() == null) {
            focusSearch();
        } else {
            table.focusNumber();
        }
    }

    private void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private Node tools() {
        Button add = Buttons.plain(
                texts, "count-add", "inventory.count.add", "mdal-add", () -> model.add(search.getText().strip()));
        add.setMinWidth(Region.USE_PREF_SIZE);
        HBox tools = new HBox(search, chips(), gap(), add);
        HBox.setHgrow(search, Priority.SOMETIMES);
        tools.getStyleClass().add("count-tools");
        tools.setAlignment(Pos.CENTER_LEFT);
        return tools;
    }

    private Node chips() {
        Chips<CountState> chips = new CountChips("count", texts, model.row()).of(model.state());
        Node differing = CountChips.differing(chips);
        differing.visibleProperty().bind(model.blind().not());
        differing.managedProperty().bind(differing.visibleProperty());
        return chips;
    }

    private void tellEmpty() {
        if (!model.text().get().isBlank()) {
            table.setPlaceholder(new EmptyState(
                    texts, "mdmz-search", "inventory.count.nothing", "inventory.count.nothing.hint",
                    Buttons.plain(texts, "count-add-found", "inventory.count.add",
                            () -> model.add(model.text().get().strip()))));
        } else if (model.state().get() == CountState.NOT_COUNTED) {
            table.setPlaceholder(new EmptyState(
                    texts, "mdal-check_circle_outline", "inventory.count.complete", "inventory.count.complete.hint",
                    Buttons.primary(texts, "count-complete", "inventory.reconcile", model::reconcile)));
        } else {
            table.setPlaceholder(new EmptyState(
                    texts, "mdmz-search", "inventory.count.none", "inventory.count.none.hint"));
        }
    }

    /** What the hands need to know, for who counts the first time. */
    private Node keys() {
        Label keys = new Label(texts.get("inventory.count.keys"));
        keys.setId("count-keys");
        keys.getStyleClass().addAll(Styles.TEXT_MUTED, "page-figures");
        return keys;
    }

    private void fromSearch(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            model.jump(search.getText());
        } else if (event.getCode() == KeyCode.DOWN) {
            event.consume();
            model.cursor().enterList();
        }
    }

    private void reconcileByKey(KeyEvent event) {
        if (event.getCode() == KeyCode.F8) {
            event.consume();
            model.reconcile();
        }
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
