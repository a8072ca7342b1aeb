package shop.petunia.bouquets;

import java.util.Set;
import shop.petunia.ui.Kit;
import shop.petunia.ui.PagedView;
import shop.petunia.ui.Screen;

/** The bouquets: their gallery, or the table where one is put together. */
public final class BouquetsView extends PagedView<BouquetsViewModel.Page> {
    static final String ICON = "mdal-filter_vintage";

    private final Florist florist;
    private final Kit kit;
    private final PhotoShelf shelf;
    private final GalleryView gallery;

    BouquetsView(BouquetsViewModel model, Florist florist, Kit kit) {
        super(model);
        this.florist = florist;
        this.kit = kit;
        this.shelf = new PhotoShelf(florist.photos(), kit.background());
        this.gallery = new GalleryView(model.gallery(), kit, shelf, row -> model.open(row.id()), model::add);
        follow();
    }

    /** The screen as the navigation lists it. */
    public static Screen screen(Florist florist) {
        return new Screen(
                "bouquets",
                "bouquets.title",
                ICON,
                Set.of(BouquetChange.BOUQUET),
                kit -> new BouquetsView(new BouquetsViewModel(florist, kit), florist, kit));
    }

    @Override
    protected void turnTo(BouquetsViewModel.Page page) {
        switch (page) {
            case BouquetsViewModel.Page.Gallery all -> {
                getChildren().setAll(gallery);
                kit.background().onScreen(gallery::takeFocus);
            }
            case BouquetsViewModel.Page.Constructor(ConstructorViewModel recipe) -> {
                ConstructorView view = new ConstructorView(recipe, kit, shelf, florist.soonDays());
                getChildren().setAll(view);
                kit.background().onScreen(view::takeFocus);
            }
        }
    }
}
