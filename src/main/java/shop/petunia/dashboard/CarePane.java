package shop.petunia.dashboard;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
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
    private boolean opening;

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
        if (list.count() > lines && lines < Today.ALL) {
            link("-more", texts.get("dashboard.more", list.count() - lines), () -> open(list.care()));
        } else if (list.count() > lines && all != null) {
            link("-more", texts.get("dashboard.more", list.count() - lines), () -> model.go(all));
        }
        if (model.isOpened(list.care()) && lines > Today.MOST) {
            link("-fewer", texts.get("dashboard.fewer"), () -> model.open(list.care(), false));
        }
        if (opening && lines > Today.MOST) {
            opening = false;
            getChildren().get(1 + Today.MOST).requestFocus();
        }
    }

    /** The keyboard goes on at the first of those that come. */
    private void open(Care care) {
        opening = true;
        model.open(care, true);
    }

    private void link(String suffix, String words, Runnable action) {
        Hyperlink link = new Hyperlink(words);
        link.setId(id + suffix);
        link.setOnAction(event -> action.run());
        getChildren().add(link);
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
        boolean named = !line.name().isEmpty();
        detail.getStyleClass().addAll(named ? List.of(Styles.TEXT_MUTED) : List.of());
        detail.setMinWidth(named ? Region.USE_PREF_SIZE : 0);
        detail.setTooltip(named ? null : new Tooltip(detail.getText()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = named ? new HBox(10, name, gap, detail) : new HBox(detail);
        row.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button(null, row);
        button.setId(lineId);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(named ? line.name() + ", " + detail.getText() : detail.getText());
        button.getStyleClass().addAll(Styles.FLAT, "care-line");
        row.prefWidthProperty().bind(button.widthProperty().subtract(24));
        button.setDisable(!model.leadsTo(line.place()));
        button.setOnAction(event -> model.go(line.place()));
        return button;
    }
}
