package shop.petunia.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/** How the program looks, by day and by night. */
public enum Theme {
    LIGHT(Color.web("#f6f8fa"), Color.web("#24292f")),
    DARK(Color.web("#161b22"), Color.web("#c9d1d9"));

    private static final PseudoClass DARK_STATE = PseudoClass.getPseudoClass("dark");

    private final Color ground;
    private final Color ink;

    Theme(Color ground, Color ink) {
        this.ground = ground;
        this.ink = ink;
    }

    /** As the stylesheet's -color-bg-subtle, for what is shown before that is read. */
    public Color ground() {
        return ground;
    }

    /** As the stylesheet's -color-fg-default. */
    public Color ink() {
        return ink;
    }

    /** Reads the fonts, once in a process; whatever needs them would do it too, but on the JavaFX thread. */
    public static void loadFonts() {
        Fonts.load();
    }

    /** For texts that are shown before {@link #apply}. */
    public static Font font(FontWeight weight, double size) {
        loadFonts();
        return Font.font(Fonts.FAMILY, weight, size);
    }

    /** For the whole program, once at the start and at each change. */
    public void apply(Scene scene) {
        loadFonts();
        Application.setUserAgentStylesheet(
                (this == DARK ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        scene.getStylesheets()
                .setAll(Objects.requireNonNull(Theme.class.getResource("petunia.css")).toExternalForm());
        scene.getRoot().pseudoClassStateChanged(DARK_STATE, this == DARK);
    }

    private static final class Fonts {
        static final String FAMILY = "IBM Plex Sans";

        static {
            for (String weight : List.of("Regular", "Medium", "SemiBold", "Bold")) {
                Font.loadFont(Theme.class.getResourceAsStream("fonts/IBMPlexSans-" + weight + ".ttf"), 14);
            }
        }

        static void load() {}
    }
}
