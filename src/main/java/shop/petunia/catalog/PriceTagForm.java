package shop.petunia.catalog;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Form;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;
import shop.petunia.ui.TwoLines;

/** The sheet that asks how many price tags each good gets. */
final class PriceTagForm extends VBox {
    private static final double WIDTH = 520;
    /** Of the bar that scrolls the lines. */
    private static final double BAR = 14;

    private final PriceTagViewModel model;
    private final Texts texts;
    private final Form form;

    private PriceTagForm(PriceTagViewModel model, Kit kit) {
        this.model = model;
        this.texts = kit.texts();
        this.form = new Form(texts);
        setSpacing(12);
        setPrefWidth(WIDTH);
        VBox lines = new VBox();
        lines.getStyleClass().add("loss-lines");
        model.lines.forEach(line -> lines.getChildren().add(row(line)));
        ScrollPane pane = new ScrollPane(lines);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("loss-pane");
        form.buttons("tags-show", "catalog.tags.show", model.busy,
                () -> model.show().ifPresent(form::refuse), kit.dialogs()::close);
        getChildren().addAll(pane, form);
    }

    static void open(PriceTags tags, List<Tagged> goods, Kit kit) {
        kit.dialogs().sheet(Sentence.of("catalog.tags.title"),
                new PriceTagForm(new PriceTagViewModel(tags, goods, kit), kit));
    }

    private Node row(TagLine line) {
        GoodRow good = line.good();
        String price = good.price() == null ? texts.get("catalog.tags.noPrice") : texts.money(good.price());
        TwoLines name = new TwoLines(good.name(), price);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        TextField count = new TextField();
        count.setId("tags-count-" + good.id());
        count.setPrefColumnCount(4);
        count.setAlignment(Pos.CENTER_RIGHT);
        count.setAccessibleText(texts.get("catalog.tags.countOf", good.name()));
        count.textProperty().bindBidirectional(line.count().textProperty());
        line.count().errorProperty()
                .subscribe(wrong -> count.pseudoClassStateChanged(Styles.STATE_DANGER, wrong != null));
        HBox row = new HBox(10, name, count, new Label(texts.get("catalog.tags.pieces")));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(new Insets(0, BAR, 0, 0));
        return row;
    }
}
