package shop.petunia.register;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Texts;

/** The open shift: since when, what the drawer should hold, and what can be done; or the way to open one. */
final class ShiftNowPane extends VBox {
    private final ShiftListViewModel model;
    private final Texts texts;

    ShiftNowPane(ShiftListViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("shift-now");
        getStyleClass().add("shift-now");
        model.now().subscribe(this::show);
    }

    private void show(ShiftListViewModel.Now now) {
        setVisible(now.known());
        ShiftReport open = now.open();
        if (open == null) {
            getChildren().setAll(closed());
        } else {
            getChildren().setAll(head(open));
            if (model.isTooLong(open)) {
                getChildren().add(tooLong());
            }
            getChildren().add(figures(open));
        }
    }

    private Node closed() {
        Button open = Buttons.primary(texts, "shift-open", "register.shifts.open", "mdal-lock_open", model::openShift);
        open.getStyleClass().add("new-action");
        open.setMinWidth(Region.USE_PREF_SIZE);
        Label hint = quiet(texts.get("register.shifts.none.hint"));
        hint.setWrapText(true);
        VBox words = new VBox(4, title(texts.get("register.shifts.none")), hint);
        HBox.setHgrow(words, Priority.ALWAYS);
        return row(words, open);
    }

    private Node head(ShiftReport open) {
        Button close = Buttons.primary(texts, "shift-close", "register.shifts.close", "mdal-lock", model::close);
        close.getStyleClass().add("new-action");
        HBox row = row(
                title(texts.get("register.shifts.now", open.shift().id())),
                quiet(texts.get("register.shifts.since", open.shift().openedAt(), open.shift().openedBy())),
                gap(),
                Buttons.plain(texts, "shift-in", "register.shifts.in", "mdal-add", model::putIn),
                Buttons.plain(texts, "shift-out", "register.shifts.out", "mdmz-remove", model::takeOut),
                Buttons.plain(texts, "shift-x", "register.shifts.x", "mdmz-receipt",
                        () -> model.report(open.shift().id())),
                close);
        row.getChildren().forEach(node -> {
            if (node instanceof Button button) {
                button.setMinWidth(Region.USE_PREF_SIZE);
            }
        });
        return row;
    }

    private Node tooLong() {
        Label words = new Label(texts.get("register.shifts.tooLong"), new FontIcon("mdmz-warning"));
        words.setId("shift-too-long");
        words.getStyleClass().add("warning-banner-words");
        words.setWrapText(true);
        HBox banner = new HBox(words);
        banner.getStyleClass().add("warning-banner");
        return banner;
    }

    private Node figures(ShiftReport open) {
        FlowPane tiles = new FlowPane(
                tile("shift-expected", "register.shifts.drawer", texts.money(open.expectedCash()), true),
                tile("shift-cash", "register.report.cash", texts.money(open.taken().cash()), false),
                tile("shift-card", "register.report.card", texts.money(open.taken().card()), false),
                tile("shift-transfer", "register.report.transfer", texts.money(open.taken().transfer()), false),
                tile("shift-total", "register.report.taken", texts.money(open.taken().total()), false),
                tile("shift-sales", "register.report.receipts", sales(open), false));
        tiles.getStyleClass().add("shift-tiles");
        return tiles;
    }

    private String sales(ShiftReport open) {
        return open.returns() == 0
                ? texts.number(open.sales())
                : texts.get("register.shifts.salesAndReturns", open.sales(), open.returns());
    }

    private Node tile(String id, String key, String value, boolean first) {
        Label number = new Label(SlipRows.signed(value));
        number.setId(id);
        number.getStyleClass().add("lot-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Label name = new Label(texts.get(key));
        name.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        name.setTooltip(new Tooltip(texts.get(key)));
        VBox tile = new VBox(name, number);
        tile.getStyleClass().addAll("lot-tile", "shift-tile");
        if (first) {
            tile.getStyleClass().add("remaining");
        }
        return tile;
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(10, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label title(String words) {
        Label title = new Label(words);
        title.setId("shift-now-title");
        title.getStyleClass().add(Styles.TITLE_3);
        title.setMinWidth(Region.USE_PREF_SIZE);
        return title;
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.getStyleClass().add(Styles.TEXT_MUTED);
        label.setMinWidth(0);
        return label;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
