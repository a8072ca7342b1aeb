package shop.petunia.orders;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Columns;
import shop.petunia.ui.EmptyState;
import shop.petunia.ui.Kit;
import shop.petunia.ui.RowTable;
import shop.petunia.ui.Texts;
import shop.petunia.ui.TwoLines;

/** The orders of a tab as a table. A accepts, R rejects, L shows the label, Space marks, Enter opens. */
final class OrderTable {
    private final OrderListViewModel model;
    private final Kit kit;
    private final Texts texts;
    private final RowTable<OrderRow> table;
    private long chosen;

    OrderTable(OrderListViewModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        this.texts = kit.texts();
        this.table = new RowTable<OrderRow>("orders", model.rows())
                .opening(model::open)
                .marking("late", row -> model.waiting(row).level() == Waiting.Level.RED)
                .marking("marked", model.bulk()::isMarked);
        columns();
        table.whenEmpty(nothingYet(), nothingFound(), model::isFiltered);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::actByKey);
        model.bulk().marked().addListener((Observable marks) -> table.refresh());
        keepChosen();
    }

    RowTable<OrderRow> node() {
        return table;
    }

    boolean hasChosen() {
        return !table.getSelectionModel().isEmpty();
    }

    void takeFocus() {
        table.requestFocus();
    }

    void enter() {
        table.requestFocus();
        if (!hasChosen()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private void columns() {
        Columns<OrderRow> columns = new Columns<>(texts);
        TableColumn<OrderRow, OrderRow> waiting = columns.node("CREATED", "orders.list.waiting", 114,
                row -> OrderBadges.waiting(model.told(), model.waiting(row)));
        waiting.visibleProperty().bind(model.tab().isNotEqualTo(OrderTab.HISTORY));
        table.getColumns().setAll(List.of(
                columns.node("", "orders.list.mark", 40, this::mark),
                columns.node("NUMBER", "orders.list.number", 98, this::number),
                columns.node("DUE", "orders.list.due", 174, this::due),
                columns.node("BUYER", "orders.list.who", 176, row -> new TwoLines(
                        model.told().whoGets(row), OrderTold.phone(row.phoneOfWhoGets()))),
                columns.node("", "orders.list.composition", 268, this::composition),
                right(columns.node("TOTAL", "orders.list.total", 116, row -> new TwoLines(
                        texts.money(row.total()), model.told().payment(row)))),
                waiting,
                columns.node("STATUS", "orders.list.status", 120, row -> OrderBadges.status(texts, row))));
        // only what is told in words has to grow where there is room
        List.of("orders.list.mark", "orders.list.number", "orders.list.total").forEach(this::hold);
        // the history is too long to be sorted otherwise than by its days
        table.getColumns().stream().filter(TableColumn::isSortable).forEach(column -> column.sortableProperty()
                .bind(model.tab().isNotEqualTo(OrderTab.HISTORY)));
    }

    private void hold(String titleKey) {
        table.getColumns().stream().filter(column -> column.getText().equals(texts.get(titleKey)))
                .forEach(column -> column.setMaxWidth(column.getPrefWidth()));
    }

    private static <V> TableColumn<OrderRow, V> right(TableColumn<OrderRow, V> column) {
        column.getStyleClass().add("right");
        return column;
    }

    private Node mark(OrderRow row) {
        CheckBox box = new CheckBox();
        box.setId("order-mark-" + row.id());
        box.setFocusTraversable(false);
        box.setAccessibleText(texts.get("orders.list.mark.tooltip"));
        box.setTooltip(new Tooltip(texts.get("orders.list.mark.tooltip")));
        box.setSelected(model.bulk().isMarked(row));
        box.setOnAction(event -> model.bulk().toggle(row));
        return box;
    }

    private Node number(OrderRow row) {
        Label number = new Label(row.number());
        number.getStyleClass().add(Styles.TEXT_BOLD);
        return new TwoLines(number, texts.of(row.channel()));
    }

    private Node due(OrderRow row) {
        Label due = new Label(model.told().due(row));
        if (model.done().get() != null && row.doneAt() != null) {
            return new TwoLines(due, texts.get("orders.list.doneAt", row.doneAt()));
        }
        return new TwoLines(due, row.channel() == Channel.COUNTER ? "" : texts.of(row.way()));
    }

    private Node composition(OrderRow row) {
        String second = row.way() == Way.DELIVERY ? row.address() : row.comment();
        TwoLines lines = new TwoLines(row.composition(), second.replaceAll("\\s+", " "));
        Tooltip.install(lines, new Tooltip(second.isEmpty() ? row.composition() : row.composition() + "\n" + second));
        return lines;
    }

    private EmptyState nothingYet() {
        return new EmptyState(texts, OrdersView.ICON, "orders.list.empty", "orders.list.empty.hint",
                Buttons.primary(texts, "order-add-first", "orders.add", model::write));
    }

    private EmptyState nothingFound() {
        return new EmptyState(texts, "mdmz-search", "orders.list.nothing", "orders.list.nothing.hint",
                Buttons.plain(texts, "orders-clear", "orders.list.clear", model::clear));
    }

    private void actByKey(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
            event.consume();
            model.rows().loaded(row -> true).forEach(at -> markAt(at));
            return;
        }
        OrderRow row = table.getSelectionModel().getSelectedItem();
        if (row == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (LetterKeys.of(event)) {
            case A -> act(event, row, model::accept);
            case R -> act(event, row, model::reject);
            case L -> act(event, row, model.actions()::showLabel);
            case SPACE -> act(event, row, model.bulk()::toggle);
            default -> {}
        }
    }

    private void markAt(int at) {
        OrderRow row = model.rows().get(at);
        if (row != null) {
            model.bulk().mark(row);
        }
    }

    private static void act(KeyEvent event, OrderRow row, Consumer<OrderRow> action) {
        event.consume();
        action.accept(row);
    }

    /** The same order stays chosen when the list is asked for afresh. */
    private void keepChosen() {
        table.getSelectionModel().selectedItemProperty().addListener((property, old, row) -> {
            if (row != null) {
                chosen = row.id();
            }
        });
        model.rows().addListener((Observable rows) -> kit.background().onScreen(() -> {
            int at = model.rows().indexOfLoaded(row -> row.id() == chosen);
            if (at >= 0 && !table.getSelectionModel().isSelected(at)) {
                table.getSelectionModel().clearAndSelect(at);
            }
        }));
    }
}
