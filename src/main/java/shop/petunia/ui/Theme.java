package shop.petunia.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** How the program looks, by day and by night. */
public enum Theme {
    LIGHT,
    DARK;

    private static final PseudoClass DARK_STATE = PseudoClass.getPseudoClass("dark");
    private static final List<String> FONTS = List.of("Regular", "Medium", "SemiBold", "Bold");

    /** For the whole program, once at the start and at each change. */
    public void apply(Scene scene) {
        FONTS.forEach(
                weight -> Font.loadFont(Theme.class.getResourceAsStream("fonts/IBMPlexSans-" + weight + ".ttf"), 14));
        Application.setUserAgentStylesheet(
                (this == DARK ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        scene.getStylesheets()
                .setAll(Objects.requireNonNull(Theme.class.getResource("petunia.css")).toExternalForm());
        scene.getRoot().pseudoClassStateChanged(DARK_STATE, this == DARK);
    }
}
