package shop.petunia.register;

import javafx.scene.Node;

/** The style of the counter's sheets, on which fingers work. */
final class Large {
    static final String BUTTONS = "large-buttons";

    private Large() {}

    static <N extends Node> N of(N sheet) {
        sheet.getStyleClass().add(BUTTONS);
        return sheet;
    }
}
