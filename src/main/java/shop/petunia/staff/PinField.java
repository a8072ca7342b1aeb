package shop.petunia.staff;

import javafx.scene.control.PasswordField;
import javafx.scene.control.TextFormatter;

/** A field that takes a PIN's digits and nothing else, and that no scanner types into. */
final class PinField extends PasswordField {
    PinField() {
        getStyleClass().add("pin-field");
        setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().matches("[0-9]{0," + Pin.MOST + "}") ? change : null));
    }
}
