package shop.petunia.bouquets;

import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.Kit;

/** Which page of the bouquets' screen is open: the gallery, or the constructor with one recipe. */
final class BouquetsViewModel {
    private final Florist florist;
    private final Kit kit;
    private final GalleryViewModel gallery;
    private final ReadOnlyObjectWrapper<@Nullable ConstructorViewModel> constructor = new ReadOnlyObjectWrapper<>();

    BouquetsViewModel(Florist florist, Kit kit) {
        this.florist = florist;
        this.kit = kit;
        this.gallery = new GalleryViewModel(florist, kit, this::open);
    }

    GalleryViewModel gallery() {
        return gallery;
    }

    /** Null while the gallery is shown. */
    ReadOnlyObjectProperty<@Nullable ConstructorViewModel> constructor() {
        return constructor.getReadOnlyProperty();
    }

    void add() {
        begin();
    }

    void open(long bouquetId) {
        begin().open(bouquetId);
    }

    void refresh() {
        ConstructorViewModel open = constructor.get();
        if (open == null) {
            gallery.refresh();
        } else {
            open.refresh();
        }
    }

    /** Whether a recipe is open that was changed. */
    boolean isUnsaved() {
        ConstructorViewModel open = constructor.get();
        return open != null && open.isChanged();
    }

    /** Asked for by its name: an untouched recipe gives way to the gallery. */
    void home() {
        if (constructor.get() != null && !isUnsaved()) {
            backToGallery();
        }
    }

    /** @return whether there was a page to come back from */
    boolean back() {
        ConstructorViewModel open = constructor.get();
        if (open == null) {
            return false;
        }
        open.leave();
        return true;
    }

    private ConstructorViewModel begin() {
        LocalDate day = gallery.day().get();
        ConstructorViewModel begun = new ConstructorViewModel(florist, kit, day, this::backToGallery);
        constructor.set(begun);
        return begun;
    }

    private void backToGallery() {
        constructor.set(null);
        gallery.refresh();
    }
}
