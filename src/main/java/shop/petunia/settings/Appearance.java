package shop.petunia.settings;

import shop.petunia.ui.Theme;

/** The colours of the screens, as they are chosen. */
public enum Appearance {
    SYSTEM,
    LIGHT,
    DARK;

    /** @param system what the operating system shows now */
    public Theme theme(Theme system) {
        return switch (this) {
            case SYSTEM -> system;
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
        };
    }
}
