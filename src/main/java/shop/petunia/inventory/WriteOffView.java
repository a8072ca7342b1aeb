package shop.petunia.inventory;

import atlantafx.base.theme.Styles;
import java.time.Instant;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

/** One write-off, fact by fact. */
final class WriteOffView extends VBox {
    private final Texts texts;
    private final GridPane facts = new GridPane();
    private final Button undo;

    WriteOffView(WriteOffViewModel model, Kit kit) {
        this.texts = kit.texts();
        this.undo = Buttons.plain(texts, "write-off-sheet-undo", "inventory.writeOff.undo", model::undo);
        Button lot = Buttons.plain(texts, "write-off-lot", "inventory.writeOff.toLot", model::goToLot);
        facts.getStyleClass().add("write-off-facts");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(lot, gap, undo);
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.getStyleClass().add("form-buttons");
        getStyleClass().add("write-off");
        getChildren().addAll(facts, buttons);
        model.row().subscribe(this::show);
    }

    private void show(@Nullable WriteOffRow row) {
        facts.getChildren().clear();
        if (row == null) {
            return;
        }
        undo.setDisable(row.isUndone());
        fact("inventory.writeOff.good", text(row.goodName()));
        fact("inventory.writeOff.reception", text(row.supplierName().isEmpty()
                ? row.receptionName()
                : texts.get("inventory.writeOff.from", row.receptionName(), row.supplierName())));
        fact("inventory.writeOff.lostPieces", text(texts.get(
                "inventory.writeOff.lostAt", row.quantity(), row.unitCost(), row.loss())));
        fact("inventory.writeOff.reason", WriteOffBadges.reason(texts, row.reason()));
        if (!row.comment().isEmpty()) {
            fact("inventory.writeOff.comment", text(row.comment()));
        }
        fact("inventory.writeOff.at", text(texts.get("inventory.writeOff.when", row.at(), row.author())));
        Instant undone = row.undoneAt();
        if (undone != null) {
            fact("inventory.writeOff.undoneAt", text(texts.get("inventory.writeOff.when", undone, row.undoneBy())));
        }
    }

    private void fact(String key, Node value) {
        Label name = new Label(texts.get(key));
        name.getStyleClass().add(Styles.TEXT_MUTED);
        name.setMinWidth(Region.USE_PREF_SIZE);
        facts.addRow(facts.getRowCount(), name, value);
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }
}
