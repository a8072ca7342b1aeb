package shop.petunia.ui;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** A table's cell of two lines: what it is and, quieter, what belongs to it. Where it is cut, hovering tells all. */
public final class TwoLines extends VBox {
    public TwoLines(String first, String second) {
        this(new Label(first), second);
        hoverProperty().subscribe(hovered -> offerWhole(hovered, second.isEmpty() ? first : first + "\n" + second));
    }

    public TwoLines(Node first, String second) {
        getStyleClass().add("two-lines");
        getChildren().add(first);
        if (!second.isEmpty()) {
            Label below = new Label(second);
            below.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
            getChildren().add(below);
        }
    }

    private void offerWhole(boolean hovered, String text) {
        boolean cut = getChildren().stream().anyMatch(line -> line.prefWidth(-1) > getWidth());
        if (hovered && cut) {
            Tooltip.install(this, new Tooltip(text));
        }
    }
}
