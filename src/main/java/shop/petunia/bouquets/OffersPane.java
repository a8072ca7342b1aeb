package shop.petunia.bouquets;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import shop.petunia.ui.Kit;
import shop.petunia.ui.ScanTarget;
import shop.petunia.ui.SearchField;
import shop.petunia.ui.Texts;

/** Where the florist takes flowers from: typed or scanned at the top, below it what wilts first. */
final class OffersPane extends VBox {
    private final Offers model;
    private final Composition composition;
    private final SearchField search;
    private final ListView<Ingredient> list = new ListView<>();

    OffersPane(ConstructorViewModel constructor, Kit kit, int soonDays) {
        this.model = constructor.offers();
        this.composition = constructor.composition();
        Texts texts = kit.texts();
        search = new SearchField("stem-search", texts.get("bouquets.offers.search"), model.text());
        search.setMaxWidth(Double.MAX_VALUE);
        search.setOnAction(event -> enter());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::downToList);
        HBox.setHgrow(search, Priority.ALWAYS);
        ToggleButton soon = new ToggleButton(texts.get("bouquets.offers.soon"));
        soon.setId("stems-soon");
        soon.setTooltip(new Tooltip(texts.get("bouquets.offers.soon.tooltip")));
        soon.selectedProperty().bindBidirectional(model.soonOnly());
        soon.setMinWidth(USE_PREF_SIZE);
        list.setId("stem-offers");
        list.setItems(model.offered());
        list.setCellFactory(view -> new OfferCell(texts, soonDays, constructor::inPrice, composition::add));
        constructor.fields().rule().textProperty().subscribe(list::refresh);
        list.setPlaceholder(new Label(texts.get("bouquets.offers.nothing")));
        list.setOnKeyPressed(this::takeByEnter);
        list.getStyleClass().add("stem-offers");
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().add("offers");
        ScanTarget.on(this, model::enter);
        getChildren().addAll(new HBox(8, search, soon), list);
    }

    void takeFocus() {
        search.requestFocus();
    }

    private void enter() {
        String typed = search.getText();
        search.clear();
        model.enter(typed);
    }

    private void takeByEnter(KeyEvent event) {
        Ingredient chosen = list.getSelectionModel().getSelectedItem();
        boolean takes = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
        if (takes && chosen != null) {
            event.consume();
            composition.add(chosen);
        }
    }

    private void downToList(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !model.offered().isEmpty()) {
            event.consume();
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        }
    }
}
