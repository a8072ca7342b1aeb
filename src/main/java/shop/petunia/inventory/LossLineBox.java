package shop.petunia.inventory;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.stock.Badges;
import shop.petunia.stock.LotRow;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Texts;
import shop.petunia.ui.TwoLines;

/** One lot on the write-off sheet: which it is, how long it lives, and how many pieces of it are lost. */
final class LossLineBox extends VBox {
    private final LossLine line;
    private final Texts texts;
    private final TextField quantity = new TextField();
    private final Label error = new Label();

    /** @param removed takes the line off the sheet */
    LossLineBox(LossLine line, Texts texts, Runnable removed) {
        this.line = line;
        this.texts = texts;
        LotRow lot = line.lot();
        String from = lot.supplierName().isEmpty()
                ? lot.receptionName()
                : texts.get("inventory.writeOff.from", lot.receptionName(), lot.supplierName());
        TwoLines good = new TwoLines(lot.goodName(), from);
        HBox.setHgrow(good, Priority.ALWAYS);
        good.setMinWidth(0);
        Button remove = Buttons.icon(
                texts, "loss-remove-" + lot.id(), "inventory.writeOff.remove", "mdal-close", removed);
        remove.setFocusTraversable(false);
        HBox row = new HBox(good, Badges.daysLeft(texts, lot), quantity(lot), remaining(lot), remove);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("loss-line");
        row.getChildren().stream().skip(1).forEach(node -> ((Region) node).setMinWidth(Region.USE_PREF_SIZE));
        getChildren().addAll(row, error);
        prepareError(lot);
    }

    LossLine line() {
        return line;
    }

    void focus() {
        quantity.requestFocus();
        quantity.selectAll();
    }

    /** @param next where Enter leads; null for the sheet's own button */
    void leadsTo(@Nullable Runnable next) {
        quantity.setOnAction(next == null ? null : event -> next.run());
    }

    private TextField quantity(LotRow lot) {
        quantity.setId("loss-quantity-" + lot.id());
        quantity.setPrefColumnCount(4);
        quantity.setAlignment(Pos.CENTER_RIGHT);
        quantity.setAccessibleText(texts.get("inventory.writeOff.quantityOf", lot.goodName()));
        quantity.textProperty().bindBidirectional(line.quantity().textProperty());
        quantity.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                line.quantity().touch();
            }
        });
        return quantity;
    }

    private Label remaining(LotRow lot) {
        Label label = new Label(texts.get("inventory.writeOff.outOf", lot.remaining()));
        label.getStyleClass().addAll(Styles.TEXT_MUTED, "loss-out-of");
        return label;
    }

    private void prepareError(LotRow lot) {
        error.setId("loss-quantity-" + lot.id() + "-error");
        error.getStyleClass().addAll("form-error", Styles.TEXT_SMALL);
        error.setMaxWidth(Double.MAX_VALUE);
        error.setAlignment(Pos.CENTER_RIGHT);
        error.managedProperty().bind(error.visibleProperty());
        line.quantity().errorProperty().subscribe(this::tell);
    }

    private void tell(@Nullable Sentence wrong) {
        quantity.pseudoClassStateChanged(Styles.STATE_DANGER, wrong != null);
        error.setVisible(wrong != null);
        error.setText(wrong == null ? "" : texts.of(wrong));
    }
}
