package shop.petunia.ui;

/** Goes to places; the main window is one. */
public interface Navigator {
    void go(Place place);
}
