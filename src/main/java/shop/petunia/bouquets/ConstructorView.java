package shop.petunia.bouquets;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.DayFilter;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

/** The florist's table: flowers at the left, the recipe in the middle, photo and sums at the right. */
final class ConstructorView extends BorderPane {
    private final ConstructorViewModel model;
    private final Texts texts;
    private final OffersPane offers;
    private final StemsPane stems;
    /** Held here, since a binding is held weakly by what it depends on. */
    private final BooleanBinding unready;

    ConstructorView(ConstructorViewModel model, Kit kit, PhotoShelf shelf, int soonDays) {
        this.model = model;
        this.texts = kit.texts();
        this.unready = model.unready();
        this.offers = new OffersPane(model, kit, soonDays);
        this.stems = new StemsPane(model, kit, offers::takeFocus);
        setId("bouquet-constructor");
        getStyleClass().addAll("page", "constructor");
        setTop(top());
        HBox table = new HBox(offers, stems, new NumbersPane(model, kit, shelf));
        table.getStyleClass().add("constructor-table");
        HBox.setHgrow(stems, Priority.ALWAYS);
        setCenter(table);
        addEventHandler(KeyEvent.KEY_PRESSED, this::saveByKey);
    }

    void takeFocus() {
        offers.takeFocus();
    }

    private HBox top() {
        Label title = new Label();
        title.setId("bouquet-title");
        title.getStyleClass().add(Styles.TITLE_2);
        title.textProperty().bind(model.card()
                .map(card -> card.draft().name())
                .orElse(texts.get("bouquets.new")));
        title.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        DayFilter day = new DayFilter("bouquet-day", texts, "bouquets.day", model.composition().day())
                .notBefore(model::today);
        day.setTooltip(new Tooltip(texts.get("bouquets.day.tooltip")));
        Button save = Buttons.primary(texts, "bouquet-save", "bouquets.save", "mdal-check", this::save);
        save.disableProperty().bind(unready);
        save.setMinWidth(Region.USE_PREF_SIZE);
        HBox top = new HBox(
                Buttons.icon(texts, "bouquet-back", "bouquets.back", "mdal-arrow_back", model::leave),
                title,
                gap,
                day,
                save);
        top.getStyleClass().add("card-top");
        top.setAlignment(Pos.CENTER_LEFT);
        return top;
    }

    private void save() {
        if (!model.save()) {
            stems.focusWrong();
        }
    }

    private void saveByKey(KeyEvent event) {
        if (event.getCode() == KeyCode.S && event.isShortcutDown()) {
            event.consume();
            save();
        }
    }
}
