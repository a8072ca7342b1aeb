package shop.petunia.dashboard;

import atlantafx.base.theme.Styles;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.petunia.ui.Place;
import shop.petunia.ui.Texts;

/** Things of one kind that need somebody; each line leads to the thing. */
final class CarePane extends VBox {
    private final DashboardViewModel model;
    private final Texts texts;
    private final String id;
    private int lines;

    CarePane(DashboardViewModel model, Care care, Texts texts) {
        super(2);
        this.model = model;
        this.texts = texts;
        id = "care-" + care.name().toLowerCase(Locale.ROOT);
        setId(id);
        getStyleClass().addAll("panel", "care");
        model.care(care).subscribe(this::show);
    }

    /** How many things are shown. */
    int lines() {
        return lines;
    }

    private void show(CareList list) {
        lines = list.lines().size();
        getChildren().setAll(title(list));
        for (int i = 0; i < lines; i++) {
            getChildren().add(line(id + "-" + i, list.lines().get(i)));
        }
        Place all = list.all();
        if (list.count() > lines && all != null) {
            Hyperlink more = new Hyperlink(texts.get("dashboard.more", list.count() - lines));
            more.setId(id + "-more");
            more.setOnAction(event -> model.go(all));
            getChildren().add(more);
        }
    }

    private Node title(CareList list) {
        Label words = new Label(texts.of(list.care()), new FontIcon(list.care().icon()));
        words.getStyleClass().add("panel-title");
        Label count = new Label(texts.number(list.count()));
        count.setId(id + "-count");
        count.getStyleClass().addAll("badge", "warn");
        HBox title = new HBox(10, words, count);
        title.setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("care-title");
        return title;
    }

    private Node line(String lineId, CareList.Line line) {
        Label name = new Label(line.name());
        Label detail = new Label(texts.of(line.detail()));
        detail.getStyleClass().add(Styles.TEXT_MUTED);
        detail.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(10, name, gap, detail);
        row.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button(null, row);
        button.setId(lineId);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(line.name() + ", " + texts.of(line.detail()));
        button.getStyleClass().addAll(Styles.FLAT, "care-line");
        row.prefWidthProperty().bind(button.widthProperty().subtract(24));
        button.setDisable(!model.leadsTo(line.place()));
        button.setOnAction(event -> model.go(line.place()));
        return button;
    }
}
