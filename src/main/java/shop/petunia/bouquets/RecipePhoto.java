package shop.petunia.bouquets;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Dialogs.FileKind;
import shop.petunia.ui.Kit;

/** The photo of the recipe under the florist's hands: chosen, dropped, or taken away. */
final class RecipePhoto {
    private static final FileKind PICTURES =
            new FileKind(Sentence.of("bouquets.photo.kind"), List.of("jpg", "jpeg", "png"));

    private final Photos photos;
    private final Kit kit;
    private final ObjectProperty<@Nullable String> name = new SimpleObjectProperty<>();
    private final Busy busy = new Busy();
    private @Nullable String initial;

    RecipePhoto(Photos photos, Kit kit) {
        this.photos = photos;
        this.kit = kit;
    }

    /** As {@link Photos} has named it, or null. */
    ObjectProperty<@Nullable String> name() {
        return name;
    }

    Busy busy() {
        return busy;
    }

    boolean isChanged() {
        return !Objects.equals(name.get(), initial);
    }

    void show(@Nullable String kept) {
        initial = kept;
        name.set(kept);
    }

    void choose() {
        kit.dialogs().openFile(Sentence.of("bouquets.photo.choose"), List.of(PICTURES), this::take);
    }

    void take(Path file) {
        kit.background().run(busy, () -> photos.keep(file), name::set);
    }

    void remove() {
        name.set(null);
    }
}
