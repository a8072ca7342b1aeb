package shop.petunia.register;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.petunia.orders.PaidBy;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.ChoiceFilter;
import shop.petunia.ui.Columns;
import shop.petunia.ui.EmptyState;
import shop.petunia.ui.Kit;
import shop.petunia.ui.ListPage;
import shop.petunia.ui.PeriodFilter;
import shop.petunia.ui.RowTable;
import shop.petunia.ui.SearchField;
import shop.petunia.ui.Texts;
import shop.petunia.ui.TwoLines;

/** The receipts as a list, found as one types. */
final class SaleListView extends StackPane {
    private static final double CHOICE = 150;

    private final SaleListViewModel model;
    private final Kit kit;
    private final Texts texts;
    private final SearchField search;
    private final RowTable<SaleRow> table;
    private long chosen;

    SaleListView(SaleListViewModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        this.texts = kit.texts();
        this.search = new SearchField("sale-search", texts.get("register.sales.search"), model.text());
        this.table = table();
        search.setOnAction(event -> model.sought(search.getText()));
        search.setTooltip(new Tooltip(texts.get("register.sales.search.tooltip")));
        PeriodFilter period = new PeriodFilter("sales", texts, model.days());
        ListPage page = new ListPage(texts.get("register.sales.title"), table)
                .actions(takeBack())
                .filters(search, period.spans(), period.days(), kinds(), returned(), shift());
        page.figures().textProperty().bind(Bindings.createStringBinding(this::figures, model.rows()));
        getStyleClass().add("sales");
        getChildren().setAll(page);
        keepChosen();
    }

    /** Back from a receipt: the keyboard goes on at its row, else in the search. */
    void goOn() {
        if (table.getSelectionModel().isEmpty()) {
            search.focusUnlessWithin(this);
        } else {
            table.requestFocus();
        }
    }

    private Button takeBack() {
        Button back = Buttons.primary(texts, "sale-return", "register.sales.takeBack", "mdal-assignment_return",
                model::takeBack);
        back.getStyleClass().add("new-action");
        return back;
    }

    private Node kinds() {
        ChoiceFilter<PaidBy> kinds = new ChoiceFilter<>("sale-by", texts.get("register.sales.everyKind"), texts::of,
                FXCollections.observableArrayList(PaidBy.values()), model.by());
        kinds.setPrefWidth(CHOICE);
        return kinds;
    }

    private Node returned() {
        ToggleButton returned = new ToggleButton(texts.get("register.sales.returned"));
        returned.setId("sale-returned");
        returned.setTooltip(new Tooltip(texts.get("register.sales.returned.tooltip")));
        returned.selectedProperty().bindBidirectional(model.returned());
        return returned;
    }

    /** There only while the receipts of one shift are shown; pressing it shows all again. */
    private Node shift() {
        Button shift = new Button(null, new FontIcon("mdal-close"));
        shift.setId("sale-shift");
        shift.setTooltip(new Tooltip(texts.get("register.sales.everyShift")));
        shift.setOnAction(event -> model.shift().set(null));
        shift.managedProperty().bind(shift.visibleProperty());
        shift.visibleProperty().bind(model.shift().isNotNull());
        model.shift().subscribe(id -> shift.setText(id == null ? "" : texts.get("register.sales.shift", id)));
        return shift;
    }

    private RowTable<SaleRow> table() {
        Columns<SaleRow> columns = new Columns<>(texts);
        RowTable<SaleRow> list = new RowTable<SaleRow>("sales", model.rows()).opening(model::open);
        list.getColumns().setAll(List.of(
                columns.text("", "register.sales.number", 104, row -> row.order().number()),
                columns.minute("", "register.sales.at", 150, row -> row.order().doneAt()),
                columns.node("", "register.sales.goods", 330, this::goods),
                columns.text("", "register.sales.client", 170, row -> row.order().buyerName()),
                columns.text("", "register.sales.by", 150, row -> PaidWords.of(texts, row.paid())),
                right(columns.node("", "register.sales.total", 150, this::total))));
        list.getColumns().getFirst().getStyleClass().add("strong");
        return list.whenEmpty(
                new EmptyState(texts, SalesView.ICON, "register.sales.empty", "register.sales.empty.hint"),
                new EmptyState(texts, "mdmz-search", "register.sales.nothing", "register.sales.nothing.hint",
                        Buttons.plain(texts, "sales-clear", "register.sales.clear", model::clear)),
                model::isFiltered);
    }

    private static <V> TableColumn<SaleRow, V> right(TableColumn<SaleRow, V> column) {
        column.getStyleClass().add("right");
        return column;
    }

    private Node goods(SaleRow row) {
        Label goods = new Label(row.order().composition());
        goods.setTooltip(new Tooltip(row.order().composition()));
        return goods;
    }

    private Node total(SaleRow row) {
        Label total = new Label(texts.money(row.order().total()));
        if (row.returned().isZero()) {
            return total;
        }
        Label back = new Label(texts.get("register.sales.back", row.returned()));
        back.getStyleClass().addAll(Styles.TEXT_SMALL, "less");
        TwoLines lines = new TwoLines(total, "");
        lines.getChildren().add(back);
        return lines;
    }

    private String figures() {
        return texts.get(model.isCapped() ? "register.sales.figures.more" : "register.sales.figures",
                model.rows().size());
    }

    /** The same receipt stays chosen when the list is asked for afresh. */
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
