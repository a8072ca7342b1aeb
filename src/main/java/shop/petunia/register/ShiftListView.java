package shop.petunia.register;

import atlantafx.base.theme.Styles;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import shop.petunia.shared.Money;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Columns;
import shop.petunia.ui.EmptyState;
import shop.petunia.ui.Kit;
import shop.petunia.ui.ListPage;
import shop.petunia.ui.PeriodFilter;
import shop.petunia.ui.RowTable;
import shop.petunia.ui.Texts;
import shop.petunia.ui.TwoLines;

/** The open shift on top, below it those that are over. */
final class ShiftListView extends StackPane {
    private final ShiftListViewModel model;
    private final Texts texts;

    ShiftListView(ShiftListViewModel model, Kit kit) {
        this.model = model;
        this.texts = kit.texts();
        getStyleClass().add("shifts");
        getChildren().setAll(new ListPage(texts.get("register.shifts.title"), body())
                .counting(texts, "register.shifts.figures", model.rows()));
    }

    private Node body() {
        Label past = new Label(texts.get("register.shifts.past"));
        past.getStyleClass().addAll(Styles.TITLE_4);
        past.setMinWidth(Region.USE_PREF_SIZE);
        PeriodFilter period = new PeriodFilter("shifts", texts, model.days());
        HBox filters = new HBox(12, past, period.spans(), period.days());
        filters.setAlignment(Pos.CENTER_LEFT);
        RowTable<ShiftSummary> table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox body = new VBox(new ShiftNowPane(model, texts), filters, table);
        body.getStyleClass().add("shift-body");
        return new BorderPane(body);
    }

    private RowTable<ShiftSummary> table() {
        Columns<ShiftSummary> columns = new Columns<>(texts);
        RowTable<ShiftSummary> table = new RowTable<ShiftSummary>("shifts", model.rows())
                .opening(row -> model.report(row.shift().id()));
        table.getColumns().setAll(List.of(
                columns.number("", "register.shifts.number", 70, row -> row.shift().id()),
                columns.node("", "register.shifts.opened", 168,
                        row -> new TwoLines(texts.minute(row.shift().openedAt()), row.shift().openedBy())),
                columns.node("", "register.shifts.closed", 168, row -> closed(row.shift())),
                columns.number("", "register.shifts.sales", 80, ShiftSummary::sales),
                columns.money("", "register.shifts.taken", 130, ShiftSummary::taken),
                columns.money("", "register.shifts.expected", 130, row -> row.shift().expected()),
                columns.money("", "register.shifts.counted", 130, row -> row.shift().counted()),
                right(columns.node("", "register.shifts.difference", 150, row -> difference(row.shift())))));
        table.getColumns().getFirst().getStyleClass().add("strong");
        return table.whenEmpty(
                new EmptyState(texts, ShiftsView.ICON, "register.shifts.empty", "register.shifts.empty.hint"),
                new EmptyState(texts, "mdmz-search", "register.shifts.nothing", "register.shifts.nothing.hint",
                        Buttons.plain(texts, "shifts-clear", "register.shifts.all", model::clear)),
                model::isFiltered);
    }

    private static <V> TableColumn<ShiftSummary, V> right(TableColumn<ShiftSummary, V> column) {
        column.getStyleClass().add("right");
        return column;
    }

    private Node closed(ShiftRow shift) {
        Instant at = shift.closedAt();
        boolean long24 = at != null && Duration.between(shift.openedAt(), at).toHours() >= 24;
        String by = long24
                ? texts.get("register.shifts.lasted", shift.closedBy(),
                        Duration.between(shift.openedAt(), at).toHours())
                : shift.closedBy();
        return new TwoLines(at == null ? "" : texts.minute(at), by);
    }

    /** Nothing is a tick; what is missing is red, and why it is so stands below. */
    private Node difference(ShiftRow shift) {
        Money difference = shift.difference();
        if (difference == null || difference.isZero()) {
            Label none = new Label(texts.get("register.shifts.agrees"));
            none.getStyleClass().add(Styles.TEXT_MUTED);
            return none;
        }
        Label words = new Label(Signed.amount(texts, difference));
        words.getStyleClass().addAll("strong-words", difference.isNegative() ? "less" : "more");
        return new TwoLines(words, shift.note());
    }
}
