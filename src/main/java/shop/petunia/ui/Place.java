package shop.petunia.ui;

/**
 * Somewhere one can go: a screen, or one thing on it. Resolved by the main window.
 *
 * @param kind the screen's id, or the kind of thing: good, supplier, reception, lot …
 * @param id the thing's id; 0 for the screen itself
 */
public record Place(String kind, long id) {
    public static Place screen(String id) {
        return new Place(id, 0);
    }
}
