package shop.petunia.ui;

import java.util.List;

/** What Ctrl+K can find of one feature. Called off the JavaFX thread. */
public interface SearchSource {
    List<Hit> search(String text, int limit);

    /**
     * @param icon an Ikonli literal
     * @param hint a second, quieter line; may be empty
     */
    record Hit(Place place, String icon, String title, String hint) {}
}
