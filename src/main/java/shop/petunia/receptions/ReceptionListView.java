package shop.petunia.receptions;

import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.StackPane;
import shop.petunia.catalog.SupplierRow;
import shop.petunia.stock.ReceptionRow;
import shop.petunia.stock.ReceptionStatus;
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

/** The list of receptions, the newest first. */
final class ReceptionListView extends StackPane {
    private final ReceptionListViewModel model;
    private final Texts texts;

    ReceptionListView(ReceptionListViewModel model, Kit kit) {
        this.model = model;
        this.texts = kit.texts();
        ListPage page = new ListPage(texts.get("receptions.title"), table())
                .actions(importButton("reception-import"), addButton("reception-add"))
                .filters(
                        new SearchField("reception-search", texts.get("receptions.search"), model.text()),
                        new ChoiceFilter<>(
                                "reception-status",
                                texts.get("receptions.filter.anyStatus"),
                                texts::of,
                                FXCollections.observableArrayList(ReceptionStatus.values()),
                                model.status()),
                        supplierFilter(),
                        new PeriodFilter("reception", texts, model.days()).days(),
                        Buttons.plain(texts, "reception-clear", "receptions.filter.clear", model::clear))
                .counting(texts, "receptions.figures", model.rows());
        getChildren().add(page);
    }

    private ChoiceFilter<SupplierRow> supplierFilter() {
        ChoiceFilter<SupplierRow> filter = new ChoiceFilter<>(
                "reception-supplier-filter",
                texts.get("receptions.filter.anySupplier"),
                SupplierRow::name,
                model.suppliers(),
                model.supplier());
        filter.setMaxWidth(240);
        return filter;
    }

    private RowTable<ReceptionRow> table() {
        Columns<ReceptionRow> columns = new Columns<>(texts);
        RowTable<ReceptionRow> list = new RowTable<ReceptionRow>("receptions", model.rows()).opening(model::open);
        list.getColumns()
                .setAll(
                        columns.day("DATE", "receptions.date", 98, ReceptionRow::date),
                        columns.text("NAME", "receptions.name", 188, ReceptionRow::name),
                        columns.text("SUPPLIER", "receptions.supplier", 154, ReceptionRow::supplierName),
                        columns.text("INVOICE", "receptions.invoice", 104, ReceptionRow::invoice),
                        columns.node("STATUS", "receptions.status", 86, row -> Badges.status(texts, row)),
                        columns.number("LINES", "receptions.lines", 84, ReceptionRow::lines),
                        columns.number("PIECES", "receptions.pieces", 60, ReceptionRow::pieces),
                        columns.money("COST", "receptions.cost", 96, ReceptionRow::cost),
                        columns.number("REMAINING", "receptions.remaining", 88, ReceptionRow::remaining),
                        daysLeft(columns));
        EmptyState nothingYet = new EmptyState(
                texts,
                ReceptionsView.ICON,
                "receptions.empty",
                "receptions.empty.hint",
                addButton("reception-add-first"),
                importButton("reception-import-first"));
        EmptyState nothingFound =
                new EmptyState(texts, "mdmz-search", "receptions.nothing", "receptions.nothing.hint");
        return list.whenEmpty(nothingYet, nothingFound, model::isFiltered);
    }

    private TableColumn<ReceptionRow, ReceptionRow> daysLeft(Columns<ReceptionRow> columns) {
        return columns.node("SOONEST", "receptions.daysLeft", 134, row -> Badges.days(
                texts, model.daysLeft(row), model.highlightedDays()));
    }

    private Button addButton(String id) {
        Button button = Buttons.primary(texts, id, "receptions.add", "mdal-add", model::add);
        button.getStyleClass().add("new-action");
        return button;
    }

    private Button importButton(String id) {
        return Buttons.plain(texts, id, "receptions.import", "mdal-file_upload", model::importFile);
    }
}
