package shop.petunia.ui;

/**
 * A screen with a list and the pages that one comes to from it; Escape leads back.
 *
 * @param <P> the kinds of page
 */
public abstract class PagedView<P> extends AskingView {
    private final PagedViewModel<P> model;

    protected PagedView(PagedViewModel<P> model) {
        super(model::refresh, model::open);
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
    public boolean isUnsaved() {
        return model.isUnsaved();
    }

    @Override
    public void home() {
        model.home();
    }
}
