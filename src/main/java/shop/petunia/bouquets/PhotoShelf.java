package shop.petunia.bouquets;

import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.Background;
import shop.petunia.ui.Latest;

/** The small pictures that were looked at lately; others are fetched in the background. Used on the JavaFX thread. */
public final class PhotoShelf {
    private static final int KEPT = 100;

    private final Photos photos;
    private final Background background;
    private final Map<String, Image> lately = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Image> eldest) {
            return size() > KEPT;
        }
    };

    public PhotoShelf(Photos photos, Background background) {
        this.photos = photos;
        this.background = background;
    }

    @Nullable Image lately(String name) {
        return lately.get(name);
    }

    /** @param latest the pane's own: what it shows now overtakes what it showed before */
    void fetch(String name, Latest latest, Consumer<Image> shown) {
        background.latest(latest, () -> photos.small(name).map(PhotoShelf::image), found -> found.ifPresent(image -> {
            lately.put(name, image);
            shown.accept(image);
        }));
    }

    /** The large one, for where one picture is looked at. */
    void fetchLarge(String name, Latest latest, Consumer<Optional<Image>> shown) {
        background.latest(latest, () -> photos.large(name).map(PhotoShelf::image), shown);
    }

    private static Image image(BufferedImage picture) {
        return SwingFXUtils.toFXImage(picture, null);
    }
}
