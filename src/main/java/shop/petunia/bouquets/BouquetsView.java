package shop.petunia.bouquets;

import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.BackByEscape;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Place;
import shop.petunia.ui.Screen;
import shop.petunia.ui.ScreenView;

/** The bouquets: their gallery, or the table where one is put together. */
public final class BouquetsView extends StackPane implements ScreenView {
    static final String ICON = "mdal-filter_vintage";

    private final BouquetsViewModel model;
    private final Florist florist;
    private final Kit kit;
    private final PhotoShelf shelf;
    private final GalleryView gallery;

    BouquetsView(BouquetsViewModel model, Florist florist, Kit kit) {
        this.model = model;
        this.florist = florist;
        this.kit = kit;
        this.shelf = new PhotoShelf(florist.photos(), kit.background());
        this.gallery = new GalleryView(model.gallery(), kit, shelf, row -> model.open(row.id()), model::add);
        model.constructor().subscribe(this::show);
        BackByEscape.on(this, model::back);
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

    private void show(@Nullable ConstructorViewModel open) {
        if (open == null) {
            getChildren().setAll(gallery);
            kit.background().onScreen(gallery::takeFocus);
            return;
        }
        ConstructorView view = new ConstructorView(open, kit, shelf, florist.soonDays());
        getChildren().setAll(view);
        kit.background().onScreen(view::takeFocus);
    }
}
