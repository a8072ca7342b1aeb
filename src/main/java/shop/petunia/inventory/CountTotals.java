package shop.petunia.inventory;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import shop.petunia.ui.Texts;

/** The sums of a count. Shortages and surpluses stand apart: one never makes up for the other. */
final class CountTotals extends HBox {
    private final Texts texts;

    CountTotals(Texts texts) {
        this.texts = texts;
        getStyleClass().add("count-totals");
    }

    void show(Reconciliation totals) {
        getChildren()
                .setAll(
                        tile("totals-shortage", "inventory.shortage", pieces(-totals.shortage()),
                                texts.money(totals.loss()), totals.shortage() == 0 ? "" : "short"),
                        tile("totals-surplus", "inventory.surplus", pieces(totals.surplus()),
                                texts.money(totals.gain()), totals.surplus() == 0 ? "" : "over"),
                        tile("totals-differing", "inventory.totals.differing", texts.number(totals.differing()),
                                texts.get("inventory.totals.same", totals.counted() - totals.differing()), ""),
                        tile("totals-counted", "inventory.counted", texts.number(totals.counted()),
                                texts.get("inventory.totals.of", totals.lines()), ""));
    }

    private String pieces(long signed) {
        if (signed == 0) {
            return texts.get("inventory.pieces", 0);
        }
        return signed < 0 ? texts.get("inventory.pieces.less", -signed) : texts.get("inventory.pieces.more", signed);
    }

    private static VBox tile(String id, String name, String figure, String below, Texts texts, String style) {
        Label heading = new Label(texts.get(name));
        heading.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
        Label number = new Label(figure);
        number.setId(id);
        number.getStyleClass().add("totals-number");
        Label second = new Label(below);
        second.setId(id + "-below");
        VBox tile = new VBox(heading, number, second);
        tile.getStyleClass().add("totals-tile");
        if (!style.isEmpty()) {
            tile.getStyleClass().add(style);
        }
        return tile;
    }

    private VBox tile(String id, String name, String figure, String below, String style) {
        return tile(id, name, figure, below, texts, style);
    }
}
