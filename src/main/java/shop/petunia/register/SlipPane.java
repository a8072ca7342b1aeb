package shop.petunia.register;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import shop.petunia.ui.Words;

/** A slip on the screen, row by row as on paper. */
final class SlipPane extends VBox {
    SlipPane(String id) {
        setId(id);
        getStyleClass().add("slip");
    }

    void show(List<SlipRow> rows) {
        getChildren().setAll(rows.stream().map(SlipPane::row).toList());
    }

    private static Node row(SlipRow row) {
        if (row.kind().equals(SlipRow.RULE)) {
            Region rule = new Region();
            rule.getStyleClass().add("slip-rule");
            return rule;
        }
        Label left = Words.wrapped(row.left());
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMaxWidth(Double.MAX_VALUE);
        Label right = new Label(row.right());
        right.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(12, left, right);
        line.setAlignment(Pos.BASELINE_LEFT);
        line.getStyleClass().addAll("slip-row", "slip-" + row.kind());
        return line;
    }
}
