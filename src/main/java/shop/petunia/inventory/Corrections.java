package shop.petunia.inventory;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import shop.petunia.shared.Money;
import shop.petunia.stock.ShortageRow;
import shop.petunia.ui.Columns;
import shop.petunia.ui.EmptyState;
import shop.petunia.ui.Texts;
import shop.petunia.ui.TwoLines;

/** What an application did: each lot before and after, and what became of shortages. */
final class Corrections {
    private final StocktakeCardViewModel model;
    private final Texts texts;
    private final ObservableList<Applied.Correction> corrections = FXCollections.observableArrayList();
    private final ObservableList<Short> shorts = FXCollections.observableArrayList();
    private final TableView<Applied.Correction> moved;
    private final TableView<Short> shortages;

    Corrections(StocktakeCardViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.moved = table("stocktake-corrections", corrections, moved(new Columns<>(texts)),
                new EmptyState(texts, "mdal-check_circle_outline", "inventory.card.nothingMoved",
                        "inventory.card.nothingMoved.hint"));
        openByKeyAndClick();
        this.shortages = table("stocktake-shortages", shorts, shortages(new Columns<>(texts)),
                new EmptyState(texts, "mdal-check_circle_outline", "inventory.card.noShortages",
                        "inventory.card.noShortages.hint"));
    }

    void show(Applied applied) {
        corrections.setAll(applied.corrections());
        List<Short> told = new ArrayList<>();
        applied.shortages().forEach(row -> told.add(new Short(row, true)));
        applied.settled().forEach(row -> told.add(new Short(row, false)));
        shorts.setAll(told);
    }

    Node moved() {
        return moved;
    }

    private void openByKeyAndClick() {
        moved.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openChosen();
            }
        });
        moved.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openChosen();
            }
        });
    }

    private void openChosen() {
        Applied.Correction chosen = moved.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.goToLot(chosen.lotId());
        }
    }

    Node shortages() {
        return shortages;
    }

    private List<TableColumn<Applied.Correction, ?>> moved(Columns<Applied.Correction> columns) {
        return List.of(
                columns.node("", "inventory.line.good", 330,
                        row -> new TwoLines(link(row), "")),
                columns.text("", "inventory.line.reception", 260, Applied.Correction::receptionName),
                columns.number("", "inventory.correction.from", 120,
                        row -> (long) row.remaining() - row.quantity()),
                columns.number("", "inventory.correction.to", 120, row -> (long) row.remaining()),
                right(columns.node("", "inventory.correction.change", 140,
                        row -> StocktakeBadges.difference(texts, row.quantity()))));
    }

    private Node link(Applied.Correction row) {
        Hyperlink link = new Hyperlink(row.goodName());
        link.getStyleClass().add("cell-link");
        link.setFocusTraversable(false);
        link.setOnAction(event -> model.goToLot(row.lotId()));
        return link;
    }

    private List<TableColumn<Short, ?>> shortages(Columns<Short> columns) {
        return List.of(
                columns.text("", "inventory.line.good", 300, one -> one.row.goodName()),
                columns.text("", "inventory.shortage.what", 330, one -> texts.get(
                        one.made ? "inventory.shortage.made" : "inventory.shortage.settled")),
                columns.number("", "inventory.shortage.pieces", 100,
                        one -> (long) (one.made ? one.row.quantity() : one.row.outstanding())),
                columns.money("", "inventory.shortage.cost", 130, Short::cost),
                columns.text("", "inventory.shortage.document", 200, one -> one.row.document().name()));
    }

    private static <R> TableColumn<R, R> right(TableColumn<R, R> column) {
        column.getStyleClass().addAll("right", "strong");
        return column;
    }

    private static <R> TableView<R> table(
            String id, ObservableList<R> rows, List<TableColumn<R, ?>> columns, EmptyState empty) {
        TableView<R> table = new TableView<>(rows);
        table.setId(id);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(empty);
        columns.forEach(column -> column.setSortable(false));
        table.getColumns().setAll(columns);
        return table;
    }

    /** @param made whether the application made it, else it settled it */
    private record Short(ShortageRow row, boolean made) {
        Money cost() {
            Money unit = row.unitCost();
            return unit == null ? Money.ZERO : unit.times(made ? row.quantity() : row.outstanding());
        }
    }
}
