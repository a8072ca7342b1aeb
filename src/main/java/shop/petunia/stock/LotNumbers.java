package shop.petunia.stock;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import shop.petunia.ui.Texts;

/** A lot's numbers as the sum that they are: received − sold − … = remains. */
final class LotNumbers extends FlowPane {
    private final Texts texts;

    LotNumbers(Texts texts) {
        this.texts = texts;
        getStyleClass().add("lot-numbers");
    }

    void show(LotRow lot) {
        LotFlow flow = lot.flow();
        getChildren().clear();
        add("received", texts.number(flow.received()), texts.get("stock.lot.apiece", lot.unitCost()));
        add("sold", taken(flow.sold()), texts.money(lot.soldSum()));
        if (flow.assembled() != 0) {
            add("assembled", taken(flow.assembled()), "");
        }
        add("writtenOff", taken(flow.writtenOff()), texts.money(lot.unitCost().times(flow.writtenOff())));
        add("counted", difference(flow.counted()), "");
        if (flow.corrected() != 0) {
            add("corrected", difference(flow.corrected()), "");
        }
        add("remaining", texts.get("stock.lot.equals", flow.remaining()), texts.money(lot.value()));
    }

    private void add(String word, String number, String below) {
        Label figure = new Label(number);
        figure.setId("lot-number-" + word);
        figure.getStyleClass().add("lot-number");
        Label name = new Label(texts.get("stock.lot." + word));
        Label sum = new Label(below);
        sum.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        name.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        VBox tile = new VBox(name, figure, sum);
        tile.getStyleClass().addAll("lot-tile", word);
        getChildren().add(tile);
    }

    private String taken(int pieces) {
        return pieces == 0 ? "0" : MovementColumns.signed(texts, -pieces);
    }

    private String difference(int pieces) {
        return pieces == 0 ? "0" : MovementColumns.signed(texts, pieces);
    }
}
