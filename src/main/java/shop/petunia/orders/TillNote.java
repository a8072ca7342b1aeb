package shop.petunia.orders;

import atlantafx.base.theme.Styles;
import java.util.OptionalLong;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;

/** Tells in a form into which shift its money goes; if none is open, that it goes into none, and offers to open one. */
final class TillNote extends HBox {
    private final OrderTill till;
    private final Kit kit;
    private final Latest latest = new Latest();

    TillNote(OrderTill till, Kit kit) {
        super(12);
        this.till = till;
        this.kit = kit;
        setId("till-note");
        setAlignment(Pos.CENTER_LEFT);
        managedProperty().bind(visibleProperty());
        setVisible(till.isThere());
        ask();
    }

    private void ask() {
        if (till.isThere()) {
            kit.background().latest(latest, till::openShift, this::show);
        }
    }

    private void show(OptionalLong shift) {
        Label words = new Label(shift.isPresent()
                ? kit.texts().get("orders.till.shift", shift.getAsLong())
                : kit.texts().get("orders.till.none"));
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().remove("warning-banner");
        getChildren().setAll(words);
        if (shift.isPresent()) {
            words.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        } else {
            getStyleClass().add("warning-banner");
            words.getStyleClass().add("warning-banner-words");
            Button open = Buttons.plain(kit.texts(), "till-open", "orders.till.open", () -> till.open(kit, this::ask));
            open.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().add(open);
        }
    }
}
