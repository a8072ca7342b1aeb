package shop.petunia.ui;

import javafx.beans.property.ReadOnlyObjectProperty;

/**
 * Which page of a screen is open, and the ways between them.
 *
 * @param <P> the kinds of page
 */
public interface PagedViewModel<P> {
    ReadOnlyObjectProperty<P> page();

    /** Asks the open page's questions anew. */
    void refresh();

    /** Goes to the card of this one. */
    void open(long id);

    /** @return whether there was a page to come back from */
    boolean back();

    /** The screen was asked for by its name: back to the list, unless something is under way. */
    void home();

    /** Whether going to another page would lose something typed. */
    default boolean isUnsaved() {
        return false;
    }
}
