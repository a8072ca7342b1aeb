package shop.petunia.register;

import atlantafx.base.theme.Styles;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import shop.petunia.shared.Money;
import shop.petunia.ui.Texts;
import shop.petunia.ui.Words;

/** What was sold, line by line, as on the receipt; and how many of it came back. */
final class SaleLinesPane extends VBox {
    private final Texts texts;
    private final GridPane grid = new GridPane(24, 8);

    SaleLinesPane(Texts texts, SaleCard sale) {
        this.texts = texts;
        setId("sale-lines");
        Facts facts = new Facts(texts, "register.sale.goods");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(name, right(), right(), right());
        grid.addRow(0, quiet(""), quiet(texts.get("register.sale.price")), quiet(texts.get("register.sale.discount")),
                quiet(texts.get("register.sale.sum")));
        for (int i = 0; i < sale.receipt().lines().size(); i++) {
            add(sale.receipt().lines().get(i), sale.goods().lines().get(i));
        }
        getChildren().setAll(facts.row(grid));
    }

    private void add(Receipt.Line line, ReturnCard.Line back) {
        int row = grid.getRowCount();
        Money discount = line.discount();
        grid.addRow(row, name(line, back),
                number(texts.number(line.quantity()) + " × " + texts.amount(line.price())),
                number(discount.isZero() ? "" : SlipRows.signed(texts.amount(discount.negated()))),
                number(texts.amount(line.sum())));
    }

    private Node name(Receipt.Line line, ReturnCard.Line back) {
        Label name = Words.wrapped(line.name());
        name.getStyleClass().add("order-line-name");
        VBox words = new VBox(2, name);
        if (back.returned() > 0) {
            Label returned = new Label(
                    texts.get("register.sale.lineBack", back.returned(), back.quantity(), back.refunded()));
            returned.getStyleClass().addAll(Styles.TEXT_SMALL, "less");
            words.getChildren().add(returned);
        }
        return words;
    }

    private static Label number(String words) {
        Label number = new Label(words);
        number.setMinWidth(Region.USE_PREF_SIZE);
        return number;
    }

    private static Label quiet(String words) {
        Label label = number(words);
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        return label;
    }

    private static ColumnConstraints right() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHalignment(HPos.RIGHT);
        return column;
    }
}
