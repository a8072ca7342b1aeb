package shop.petunia.stock;

import atlantafx.base.theme.Styles;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

/** One lot: how its remainder comes about, movement by movement. */
final class LotView extends VBox {
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");
    private static final int ROW = 42;
    private static final int ROWS_SEEN = 6;

    private final LotViewModel model;
    private final Kit kit;
    private final Texts texts;
    private final HBox facts = new HBox();
    private final Label closed = new Label();
    private final Button correct;
    private final Button edit;
    private final Map<LotAction, Button> others = new LinkedHashMap<>();

    LotView(LotViewModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        this.texts = kit.texts();
        this.correct = Buttons.plain(texts, "lot-correct", "stock.lot.correct", model::correct);
        this.edit = Buttons.plain(texts, "lot-edit", "stock.lot.edit", model::edit);
        model.actions().forEach(action -> others.put(action, Buttons.plain(
                texts, "lot-sheet-" + action.id(), action.textKey(), () -> model.act(action))));
        getStyleClass().add("lot");
        facts.getStyleClass().add("lot-facts");
        facts.setAlignment(Pos.CENTER_LEFT);
        LotNumbers numbers = new LotNumbers(texts);
        Label why = new Label(texts.get("stock.lot.why"));
        why.getStyleClass().add(Styles.TEXT_BOLD);
        getChildren().addAll(facts, numbers, why, story(), closed, actions());
        model.lot().subscribe(lot -> show(lot, numbers));
    }

    private void show(@Nullable LotRow lot, LotNumbers numbers) {
        if (lot == null) {
            return;
        }
        numbers.show(lot);
        facts.getChildren().setAll(Badges.daysLeft(texts, lot), new Label(dates(lot)), gap(), reception(lot));
        boolean open = lot.receptionStatus() == ReceptionStatus.OPEN;
        correct.setDisable(!open);
        edit.setDisable(!open);
        others.forEach((action, button) -> button.setDisable(!action.fits().test(lot)));
        closed.setVisible(!open);
    }

    private String dates(LotRow lot) {
        return lot.expiry() == null || lot.shelfLifeDays() == null
                ? texts.get("stock.lot.arrived", lot.arrival())
                : texts.get("stock.lot.lives", lot.arrival(), lot.shelfLifeDays(), lot.expiry());
    }

    private Hyperlink reception(LotRow lot) {
        String from = lot.supplierName().isEmpty()
                ? lot.receptionName()
                : texts.get("stock.lot.from", lot.receptionName(), lot.supplierName());
        Hyperlink link = new Hyperlink(from);
        link.setId("lot-reception");
        link.setFocusTraversable(false);
        link.setOnAction(event -> model.goToReception());
        return link;
    }

    private TableView<ToldMovement> story() {
        MovementColumns columns = new MovementColumns(texts, kit.navigator());
        TableView<ToldMovement> table = new TableView<>(model.story());
        table.setId("lot-story");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(columns.when());
        table.getColumns().add(columns.kind());
        table.getColumns().add(columns.quantity());
        table.getColumns().add(columns.remainder());
        table.getColumns().add(columns.document());
        table.getColumns().add(columns.who());
        table.getColumns().add(columns.why());
        table.getColumns().forEach(column -> column.setSortable(false));
        table.setRowFactory(unused -> fadedWhenUndone());
        ListChangeListener<ToldMovement> fitting = change -> fit(table);
        model.story().addListener(fitting);
        fit(table);
        return table;
    }

    static TableRow<ToldMovement> fadedWhenUndone() {
        TableRow<ToldMovement> row = new TableRow<>();
        row.itemProperty()
                .addListener((property, old, told) -> row.pseudoClassStateChanged(UNDONE,
                        told != null && told.row().undone()));
        return row;
    }

    private void fit(TableView<ToldMovement> table) {
        double height = ROW * (1.0 + Math.clamp(model.story().size(), 2, ROWS_SEEN)) + 2;
        table.setPrefHeight(height);
        table.setMinHeight(height);
    }

    private HBox actions() {
        closed.setText(texts.get("stock.lot.closed"));
        closed.setId("lot-closed");
        closed.getStyleClass().add(Styles.TEXT_MUTED);
        closed.setWrapText(true);
        closed.managedProperty().bind(closed.visibleProperty());
        Button reception = Buttons.plain(texts, "lot-to-reception", "stock.lot.toReception", model::goToReception);
        HBox row = new HBox(reception, gap());
        row.getChildren().addAll(others.values());
        row.getChildren().addAll(edit, correct);
        row.getStyleClass().add("form-buttons");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
