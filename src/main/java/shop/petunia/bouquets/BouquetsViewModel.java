package shop.petunia.bouquets;

import java.time.LocalDate;
import shop.petunia.ui.Kit;
import shop.petunia.ui.PagedViewModel;

/** Which page of the bouquets' screen is open: the gallery, or the constructor with one recipe. */
final class BouquetsViewModel extends PagedViewModel<BouquetsViewModel.Page> {
    private final Florist florist;
    private final Kit kit;
    private final GalleryViewModel gallery;

    BouquetsViewModel(Florist florist, Kit kit) {
        super(new Page.Gallery());
        this.florist = florist;
        this.kit = kit;
        this.gallery = new GalleryViewModel(florist, kit, this::open);
    }

    GalleryViewModel gallery() {
        return gallery;
    }

    void add() {
        begin();
    }

    @Override
    public void open(long bouquetId) {
        begin().open(bouquetId);
    }

    @Override
    public void refresh() {
        switch (page().get()) {
            case Page.Gallery all -> gallery.refresh();
            case Page.Constructor(ConstructorViewModel recipe) -> recipe.refresh();
        }
    }

    @Override
    public boolean isUnsaved() {
        return page().get() instanceof Page.Constructor(ConstructorViewModel recipe) && recipe.isChanged();
    }

    @Override
    protected void leave() {
        if (page().get() instanceof Page.Constructor(ConstructorViewModel recipe)) {
            recipe.leave();
        }
    }

    private ConstructorViewModel begin() {
        LocalDate day = gallery.day().get();
        ConstructorViewModel begun = new ConstructorViewModel(florist, kit, day, this::backToList);
        turnTo(new Page.Constructor(begun));
        return begun;
    }

    sealed interface Page {
        record Gallery() implements Page {}

        record Constructor(ConstructorViewModel model) implements Page {}
    }
}
