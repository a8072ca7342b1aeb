package shop.petunia.settings;

/** The colours of the screens. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
}
