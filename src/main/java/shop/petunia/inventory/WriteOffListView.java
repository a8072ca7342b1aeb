package shop.petunia.inventory;

import java.time.Instant;
import java.time.LocalDate;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView.TableViewSelectionModel;
import javafx.scene.layout.StackPane;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.ChoiceFilter;
import shop.petunia.ui.Columns;
import shop.petunia.ui.EmptyState;
import shop.petunia.ui.ExportButton;
import shop.petunia.ui.Kit;
import shop.petunia.ui.ListPage;
import shop.petunia.ui.PeriodFilter;
import shop.petunia.ui.RowTable;
import shop.petunia.ui.SearchField;
import shop.petunia.ui.Texts;
import shop.petunia.ui.TwoLines;

/** The journal of write-offs, the newest first. */
final class WriteOffListView extends StackPane {
    private final WriteOffListViewModel model;
    private final Texts texts;
    private final RowTable<WriteOffRow> table;

    /** @param pages chooses the screen's page */
    WriteOffListView(WriteOffListViewModel model, Kit kit, Node pages) {
        this.model = model;
        this.texts = kit.texts();
        this.table = table();
        PeriodFilter days = new PeriodFilter("write-offs", texts, model.days());
        ListPage page = new ListPage(texts.get("inventory.writeOffs.title"), table)
                .beside(pages)
                .actions(
                        new ExportButton(texts, "write-offs-export", model.exporting(), model::export),
                        undoButton(),
                        addButton("write-off-add"))
                .filters(
                        new SearchField("write-off-search", texts.get("inventory.writeOffs.search"), model.text()),
                        days.spans(),
                        days.days(),
                        new ChoiceFilter<>(
                                "write-off-reason-filter",
                                texts.get("inventory.writeOffs.everyReason"),
                                texts::of,
                                model.reasons(),
                                model.reason()),
                        undoneToo());
        page.figures().textProperty().bind(model.totals().map(totals -> texts.get(
                "inventory.writeOffs.figures", totals.count(), totals.pieces(), totals.loss())));
        getChildren().add(page);
    }

    private RowTable<WriteOffRow> table() {
        Columns<WriteOffRow> columns = new Columns<>(texts);
        RowTable<WriteOffRow> list = new RowTable<WriteOffRow>("write-offs", model.rows())
                .opening(model::open)
                .marking("undone", WriteOffRow::isUndone);
        list.getColumns().add(columns.number("DATE", "inventory.writeOff.number", 58, WriteOffRow::id));
        list.getColumns().add(columns.minute("", "inventory.writeOff.at", 146, WriteOffRow::at));
        list.getColumns().add(columns.node("GOOD", "inventory.writeOff.good", 284, this::good));
        list.getColumns().add(styled(
                columns.number("QUANTITY", "inventory.writeOff.pieces", 84, row -> (long) row.quantity()), "strong"));
        list.getColumns().add(columns.node(
                "REASON", "inventory.writeOff.reason", 112, row -> WriteOffBadges.reason(texts, row.reason())));
        list.getColumns().add(styled(columns.money("LOSS", "inventory.writeOff.loss", 110, WriteOffRow::loss), ""));
        list.getColumns().add(columns.node("", "inventory.writeOff.comment", 190, this::comment));
        list.getColumns().add(columns.text("", "inventory.writeOff.author", 104, WriteOffRow::author));
        EmptyState nothingYet = new EmptyState(texts, WriteOffsView.ICON, "inventory.writeOffs.empty",
                "inventory.writeOffs.empty.hint", addButton("write-off-add-first"));
        EmptyState nothingFound = new EmptyState(texts, "mdmz-search", "inventory.writeOffs.nothing",
                "inventory.writeOffs.nothing.hint",
                Buttons.plain(texts, "write-offs-clear", "inventory.writeOffs.nothing.action", model::clear));
        return list.whenEmpty(nothingYet, nothingFound, model::isFiltered);
    }

    /** What is undone is struck through here. */
    private static <V> TableColumn<WriteOffRow, V> styled(TableColumn<WriteOffRow, V> column, String style) {
        column.getStyleClass().add("struck");
        if (!style.isEmpty()) {
            column.getStyleClass().add(style);
        }
        return column;
    }

    private Node good(WriteOffRow row) {
        return new TwoLines(row.goodName(), row.supplierName().isEmpty()
                ? row.receptionName()
                : texts.get("inventory.writeOff.from", row.receptionName(), row.supplierName()));
    }

    private Node comment(WriteOffRow row) {
        Instant undone = row.undoneAt();
        return undone == null
                ? new Label(row.comment())
                : new TwoLines(texts.get("inventory.writeOffs.undone", LocalDate.ofInstant(undone, texts.zone())),
                        row.comment().isEmpty()
                                ? row.undoneBy()
                                : texts.get("inventory.writeOff.from", row.undoneBy(), row.comment()));
    }

    private CheckBox undoneToo() {
        CheckBox box = new CheckBox(texts.get("inventory.writeOffs.undoneToo"));
        box.setId("write-offs-undone-too");
        box.selectedProperty().bindBidirectional(model.undoneToo());
        return box;
    }

    private Button undoButton() {
        Button button = Buttons.plain(texts, "write-off-undo", "inventory.writeOff.undo");
        TableViewSelectionModel<WriteOffRow> chosen = table.getSelectionModel();
        table.forChosen(button, model::undo).disableProperty().unbind();
        button.disableProperty().bind(Bindings.createBooleanBinding(
                () -> chosen.getSelectedItem() == null || chosen.getSelectedItem().isUndone(),
                chosen.selectedItemProperty()));
        return button;
    }

    private Button addButton(String id) {
        Button button =
                Buttons.primary(texts, id, "inventory.action.writeOff", WriteOffsView.ICON, model::add);
        button.getStyleClass().add("new-action");
        return button;
    }
}
