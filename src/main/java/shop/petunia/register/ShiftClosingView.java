package shop.petunia.register;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.ui.Form;
import shop.petunia.ui.Texts;
import shop.petunia.ui.Unsaved;

/** Notes and coins at the left, for who counts with their help; at the right what it comes to. */
final class ShiftClosingView extends HBox implements Unsaved {
    private static final int ROWS = 6;
    private static final double FORM = 340;
    /** Value, pieces and sum, twice. */
    private static final List<Double> WIDTHS = List.of(72.0, 64.0, 64.0, 84.0, 64.0, 64.0);

    private final ShiftClosing model;
    private final Texts texts;
    private final Form form;

    ShiftClosingView(ShiftClosing model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.form = form();
        getStyleClass().addAll("closing", Large.BUTTONS);
        VBox help = new VBox(8, Hint.of(texts.get("register.closing.piles")), piles());
        VBox right = new VBox(12, expected(), form);
        right.setPrefWidth(FORM);
        right.setMinWidth(FORM);
        getChildren().setAll(help, right);
    }

    @Override
    public boolean isUnsaved() {
        return form.isUnsaved();
    }

    private Node piles() {
        GridPane grid = new GridPane(8, 6);
        for (double width : WIDTHS) {
            ColumnConstraints column = new ColumnConstraints(width);
            column.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().add(column);
        }
        int at = 0;
        for (CashCount.Pile pile : model.count().piles()) {
            int left = at / ROWS * 3;
            grid.add(value(pile), left, at % ROWS);
            grid.add(pieces(pile), left + 1, at % ROWS);
            grid.add(sum(pile), left + 2, at % ROWS);
            at++;
        }
        return grid;
    }

    private Node value(CashCount.Pile pile) {
        Label value = new Label(whole(pile.value) + "\u00a0₽ ×");
        value.setMinWidth(Region.USE_PREF_SIZE);
        return value;
    }

    private Node pieces(CashCount.Pile pile) {
        TextField pieces = new TextField();
        pieces.setId("pile-" + pile.value.kopecks() / 100);
        pieces.setAccessibleText(texts.get("register.closing.pile", pile.value));
        pieces.getStyleClass().add("pile");
        pieces.textProperty().bindBidirectional(pile.pieces.textProperty());
        pile.pieces.errorProperty().subscribe(
                wrong -> pieces.pseudoClassStateChanged(Styles.STATE_DANGER, wrong != null));
        return pieces;
    }

    private Node sum(CashCount.Pile pile) {
        Label sum = new Label();
        sum.getStyleClass().addAll(Styles.TEXT_MUTED, "pile-sum");
        model.count().total().subscribe(total -> sum.setText(pile.sum().isZero() ? "" : whole(pile.sum())));
        return sum;
    }

    private String whole(Money roubles) {
        return texts.number(roubles.kopecks() / 100);
    }

    private Node expected() {
        Label words = new Label(texts.get("register.closing.expected"));
        words.getStyleClass().add(Styles.TEXT_MUTED);
        Label sum = new Label(SlipRows.signed(texts.money(model.expected())));
        sum.setId("closing-expected");
        sum.getStyleClass().add(Styles.TITLE_3);
        VBox box = new VBox(words, sum);
        box.getStyleClass().addAll("lot-tile", "remaining", "closing-expected");
        return box;
    }

    private Form form() {
        Label difference = new Label();
        difference.setId("closing-difference");
        difference.getStyleClass().add("closing-difference");
        difference.setWrapText(true);
        model.difference().subscribe(value -> tell(difference, value));
        Form built = new Form(texts)
                .text("closing-counted", "register.closing.counted", model.counted())
                .below(difference)
                .area("closing-note", "register.closing.note", model.note());
        built.buttons("closing-save", "register.shifts.close", model.busy(), this::close, model::cancel);
        model.refusal().subscribe(sentence -> {
            if (sentence != null) {
                built.refuse(sentence);
            }
        });
        built.getStyleClass().add("narrow");
        built.setAlignment(Pos.TOP_LEFT);
        return built;
    }

    private void close() {
        if (!model.close()) {
            form.focusWrong();
        }
    }

    private void tell(Label label, @Nullable Money difference) {
        label.getStyleClass().removeAll("less", "more", "same");
        if (difference == null) {
            label.setText(texts.get("register.closing.count"));
        } else if (difference.isZero()) {
            label.getStyleClass().add("same");
            label.setText(texts.get("register.closing.agrees"));
        } else {
            label.getStyleClass().add(difference.isNegative() ? "less" : "more");
            label.setText(difference.isNegative()
                    ? texts.get("register.closing.less", difference.negated())
                    : texts.get("register.closing.more", difference));
        }
    }
}
