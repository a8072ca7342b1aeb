package shop.petunia.inventory;

import atlantafx.base.theme.Styles;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.stock.LotRow;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Columns;
import shop.petunia.ui.EmptyState;
import shop.petunia.ui.Kit;
import shop.petunia.ui.RowTable;
import shop.petunia.ui.ScanTarget;
import shop.petunia.ui.SearchField;
import shop.petunia.ui.Texts;
import shop.petunia.ui.TwoLines;

/** The lots that could be counted too: typing finds, arrows choose, Enter takes the chosen one. */
final class AddLotView extends VBox {
    private final AddLotViewModel model;
    private final Texts texts;
    private final RowTable<LotRow> table;

    AddLotView(AddLotViewModel model, Kit kit) {
        this.model = model;
        this.texts = kit.texts();
        this.table = table();
        getStyleClass().add("add-lot");
        Label hint = new Label(texts.get("inventory.addLot.hint"));
        hint.getStyleClass().add(Styles.TEXT_MUTED);
        hint.setWrapText(true);
        SearchField search =
                new SearchField("add-lot-search", texts.get("inventory.addLot.search"), model.text());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        ScanTarget.on(search, model.text()::set);
        Button add = table.forChosen(Buttons.primary(texts, "add-lot-add", "inventory.addLot.action", () -> {}),
                model::add);
        HBox buttons = new HBox(add);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(hint, search, table, buttons);
        model.rows().addListener((Observable rows) -> kit.background().onScreen(this::chooseFirst));
        chooseFirst();
    }

    private void chooseFirst() {
        if (model.rows().isEmpty()) {
            table.getSelectionModel().clearSelection();
        } else {
            table.getSelectionModel().clearAndSelect(0);
        }
    }

    private RowTable<LotRow> table() {
        Columns<LotRow> columns = new Columns<>(texts);
        RowTable<LotRow> list = new RowTable<LotRow>("add-lot-lots", model.rows()).opening(model::add);
        list.getColumns()
                .setAll(
                        columns.node("", "inventory.line.good", 260,
                                lot -> new TwoLines(lot.goodName(), lot.category())),
                        columns.node("", "inventory.line.reception", 220,
                                lot -> new TwoLines(lot.receptionName(), lot.supplierName())),
                        columns.day("", "inventory.line.arrival", 110, LotRow::arrival));
        if (!model.isBlind()) {
            list.getColumns().add(columns.number("", "inventory.line.books", 100, lot -> (long) lot.remaining()));
            list.getColumns().getLast().getStyleClass().add("right");
        }
        list.setPrefHeight(320);
        list.whenEmpty(new EmptyState(
                texts, "mdmz-search", "inventory.addLot.nothing", "inventory.addLot.nothing.hint"));
        return list;
    }

    private void steer(KeyEvent event) {
        int at = table.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case KeyCode.DOWN -> choose(event, at + 1);
            case KeyCode.UP -> choose(event, at - 1);
            case KeyCode.ESCAPE -> {
                event.consume();
                model.cancel();
            }
            case KeyCode.ENTER -> {
                event.consume();
                @Nullable LotRow chosen = table.getSelectionModel().getSelectedItem();
                if (chosen != null) {
                    model.add(chosen);
                }
            }
            default -> {}
        }
    }

    private void choose(KeyEvent event, int index) {
        event.consume();
        if (index >= 0 && index < model.rows().size()) {
            table.getSelectionModel().clearAndSelect(index);
            table.scrollTo(Math.max(0, index - 2));
        }
    }
}
