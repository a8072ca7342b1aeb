package shop.petunia.stock;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import shop.petunia.ui.Texts;

/** A lot's numbers as the sum that they are: received − sold − … = remains. */
final class LotNumbers extends HBox {
    private final Texts texts;

    LotNumbers(Texts texts) {
        this.texts = texts;
        getStyleClass().add("lot-numbers");
    }

    void show(LotRow lot) {
        LotFlow flow = lot.flow();
        getChildren().clear();
        add("stock.lot.received", texts.number(flow.received()), texts.get("stock.lot.apiece", lot.unitCost()));
        add("stock.lot.sold", taken(flow.sold()), lot.soldSum().isZero() ? "" : texts.money(lot.soldSum()));
        if (flow.assembled() != 0) {
            add("stock.lot.assembled", taken(flow.assembled()), "");
        }
        add("stock.lot.writtenOff", taken(flow.writtenOff()), texts.money(lot.unitCost().times(flow.writtenOff())));
        add("stock.lot.counted", difference(flow.counted()), "");
        if (flow.corrected() != 0) {
            add("stock.lot.corrected", difference(flow.corrected()), "");
        }
        add("stock.lot.remaining", texts.get("stock.lot.equals", flow.remaining()), texts.money(lot.value()));
    }

    private void add(String key, String number, String below) {
        Label figure = new Label(number);
        String word = key.substring(key.lastIndexOf('.') + 1);
        figure.setId("lot-number-" + word);
        figure.getStyleClass().add("lot-number");
        Label name = new Label(texts.get(key));
        Label sum = new Label(below);
        sum.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        name.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        VBox tile = new VBox(name, figure, sum);
        tile.getStyleClass().addAll("lot-tile", word);
        HBox.setHgrow(tile, Priority.ALWAYS);
        getChildren().add(tile);
    }

    private String taken(int pieces) {
        return pieces == 0 ? "0" : MovementColumns.signed(texts, -pieces);
    }

    private String difference(int pieces) {
        return pieces == 0 ? "0" : MovementColumns.signed(texts, pieces);
    }
}
