package shop.petunia.bouquets;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;

/** A photo whole, with nothing cut off, as large as it was kept. */
final class PhotoSheet {
    private static final double WIDEST = 860;
    private static final double HIGHEST = 560;

    private PhotoSheet() {}

    /** A click on the node shows the picture; without one it does nothing. */
    static void onClick(Node node, @Nullable String photo, String name, Kit kit, PhotoShelf shelf) {
        node.setCursor(photo == null ? Cursor.DEFAULT : Cursor.HAND);
        node.setOnMouseClicked(event -> {
            if (photo != null && event.getButton() == MouseButton.PRIMARY) {
                open(photo, name, kit, shelf);
            }
        });
    }

    private static void open(String photo, String name, Kit kit, PhotoShelf shelf) {
        shelf.fetchLarge(photo, new Latest(), found -> found.ifPresent(image -> {
            ImageView view = new ImageView(image);
            view.setId("photo-large");
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.setFitWidth(Math.min(image.getWidth(), WIDEST));
            view.setFitHeight(Math.min(image.getHeight(), HIGHEST));
            kit.dialogs().sheet(Sentence.of("bouquets.photo.of", name), new StackPane(view));
        }));
    }
}
