package shop.petunia.bouquets;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.petunia.ui.Latest;

/** A picture that fills its frame: what stands over is cut off, nothing is distorted. Without one, a quiet flower. */
public final class PhotoPane extends StackPane {
    private final PhotoShelf shelf;
    private final Rectangle frame = new Rectangle();
    private final ImageView view = new ImageView();
    private final Latest latest = new Latest();
    private @Nullable String name;

    public PhotoPane(PhotoShelf shelf, double width, double height, double round) {
        this.shelf = shelf;
        getStyleClass().add("photo");
        setPrefSize(width, height);
        setMinSize(1, height);
        setMaxHeight(height);
        frame.setArcWidth(2 * round);
        frame.setArcHeight(2 * round);
        setClip(frame);
        view.setManaged(false);
        view.setSmooth(true);
        getChildren().addAll(new FontIcon("mdal-local_florist"), view);
    }

    public void show(@Nullable String photo) {
        if (photo != null && photo.equals(name) && view.getImage() != null) {
            return;
        }
        name = photo;
        Image known = photo == null ? null : shelf.lately(photo);
        fill(known);
        if (photo != null && known == null) {
            shelf.fetch(photo, latest, image -> {
                if (photo.equals(name)) {
                    fill(image);
                }
            });
        }
    }

    void showLarge(@Nullable String photo) {
        name = photo;
        fill(photo == null ? null : shelf.lately(photo));
        if (photo != null) {
            shelf.fetchLarge(photo, latest, found -> {
                if (photo.equals(name)) {
                    fill(found.orElse(null));
                }
            });
        }
    }

    private void fill(@Nullable Image image) {
        view.setImage(image);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        frame.setWidth(getWidth());
        frame.setHeight(getHeight());
        view.setFitWidth(getWidth());
        view.setFitHeight(getHeight());
        Image image = view.getImage();
        if (image != null && getWidth() > 0) {
            view.setViewport(cut(image));
        }
    }

    /** The largest part of the picture in the frame's proportions; of a high one rather the upper. */
    private Rectangle2D cut(Image image) {
        double scale = Math.min(image.getWidth() / getWidth(), image.getHeight() / getHeight());
        double cutWidth = getWidth() * scale;
        double cutHeight = getHeight() * scale;
        return new Rectangle2D((image.getWidth() - cutWidth) / 2, (image.getHeight() - cutHeight) / 3, cutWidth,
                cutHeight);
    }
}
