package shop.petunia.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Which page of a screen is open, and the ways between them: a list, and what one comes to from it.
 *
 * @param <P> the kinds of page
 */
public abstract class PagedViewModel<P> {
    private final P list;
    private final ReadOnlyObjectWrapper<P> page;

    /** @param list the page that one begins with and comes back to */
    protected PagedViewModel(P list) {
        this.list = list;
        this.page = new ReadOnlyObjectWrapper<>(list);
    }

    public final ReadOnlyObjectProperty<P> page() {
        return page.getReadOnlyProperty();
    }

    /** Asks the open page's questions anew. */
    public abstract void refresh();

    /** Goes to the card of this one. */
    public abstract void open(long id);

    /** @return whether there was a page to come back from */
    public final boolean back() {
        if (isList()) {
            return false;
        }
        leave();
        return true;
    }

    /** The screen was asked for by its name: back to the list, unless something is under way. */
    public void home() {
        if (!isList() && !isUnderWay()) {
            backToList();
        }
    }

    /** Whether going to another page would lose something typed. */
    public boolean isUnsaved() {
        return false;
    }

    /** Whether the open page is something that one comes back to after a moment elsewhere. */
    protected boolean isUnderWay() {
        return isUnsaved();
    }

    /** Goes back one page; one with something typed asks first. */
    protected void leave() {
        backToList();
    }

    protected final void turnTo(P other) {
        page.set(other);
    }

    protected final void backToList() {
        page.set(list);
        refresh();
    }

    private boolean isList() {
        return page.get().equals(list);
    }
}
