package shop.petunia.ui;

/** Goes to places; the main window is one. */
public interface Navigator {
    void go(Place place);

    /** Whether there is a screen for the place; where there is none, show words and no link. */
    default boolean leadsTo(Place place) {
        return true;
    }
}
