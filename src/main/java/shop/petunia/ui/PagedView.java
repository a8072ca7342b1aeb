package shop.petunia.ui;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/**
 * A screen with a list and the pages that one comes to from it; Escape leads back.
 *
 * @param <P> the kinds of page
 */
public abstract class PagedView<P> extends StackPane implements ScreenView {
    private final PagedViewModel<P> model;

    protected PagedView(PagedViewModel<P> model) {
        this.model = model;
        BackByEscape.on(this, model::back);
    }

    /** From now on the open page is shown; the last thing that a constructor says. */
    protected final void follow() {
        model.page().subscribe(this::turnTo);
    }

    /** Puts the page in front and the focus where one begins on it. */
    protected abstract void turnTo(P page);

    @Override
    public Parent node() {
        return this;
    }

    @Override
    public boolean isUnsaved() {
        return model.isUnsaved();
    }

    @Override
    public void home() {
        model.home();
    }

    @Override
    public void visited() {
        model.refresh();
    }

    @Override
    public void show(Place place) {
        model.open(place.id());
    }
}
