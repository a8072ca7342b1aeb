package shop.petunia.bouquets;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.DragEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.FileDrop;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

/** The bouquet's photo: dropped here from the camera's folder, or chosen. */
final class PhotoDrop extends StackPane {
    private static final PseudoClass OFFERED = PseudoClass.getPseudoClass("offered");
    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");
    private static final double HEIGHT = 206;
    private static final double ROUND = 10;
    private static final double BORDER = 2;

    private final RecipePhoto model;
    private final PhotoPane picture;
    private final VBox hint;
    private final Consumer<@Nullable String> enlarging;
    private final HBox buttons;

    /** @param name what the picture's window is called */
    PhotoDrop(RecipePhoto model, Kit kit, PhotoShelf shelf, double width, Supplier<String> name) {
        this.model = model;
        this.enlarging = photo -> PhotoSheet.onClick(picture(), photo, name.get(), kit, shelf);
        Texts texts = kit.texts();
        picture = new PhotoPane(shelf, width - 2 * BORDER, HEIGHT - 2 * BORDER, ROUND);
        hint = hint(texts);
        buttons = buttons(texts);
        ProgressIndicator working = new ProgressIndicator();
        working.setMaxSize(32, 32);
        working.visibleProperty().bind(model.busy().onProperty());
        setId("photo-drop");
        getStyleClass().add("photo-drop");
        setMinSize(width, HEIGHT);
        setMaxSize(width, HEIGHT);
        getChildren().addAll(picture, hint, buttons, working);
        FileDrop.onto(this, model::take);
        setOnDragEntered(this::mark);
        setOnDragExited(event -> pseudoClassStateChanged(OFFERED, false));
        model.name().subscribe(this::show);
    }

    private VBox hint(Texts texts) {
        Label words = new Label(texts.get("bouquets.photo.drop"));
        words.setWrapText(true);
        words.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL, "photo-hint");
        Button choose = Buttons.plain(texts, "photo-choose", "bouquets.photo.choose.button", model::choose);
        choose.getStyleClass().add(Styles.SMALL);
        VBox box = new VBox(8, new FontIcon("mdal-add_a_photo"), words, choose);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private HBox buttons(Texts texts) {
        Button other = Buttons.icon(
                texts, "photo-other", "bouquets.photo.other", "mdal-add_a_photo", model::choose);
        Button remove = Buttons.icon(texts, "photo-remove", "bouquets.photo.remove", "mdal-close", model::remove);
        HBox box = new HBox(2, other, remove);
        box.getStyleClass().add("photo-buttons");
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(box, Pos.TOP_RIGHT);
        StackPane.setMargin(box, new Insets(6));
        return box;
    }

    private void show(@Nullable String photo) {
        pseudoClassStateChanged(FILLED, photo != null);
        picture.setVisible(photo != null);
        buttons.setVisible(photo != null);
        hint.setVisible(photo == null);
        if (photo != null) {
            picture.showLarge(photo);
        }
        enlarging.accept(photo);
    }

    private PhotoPane picture() {
        return picture;
    }

    private void mark(DragEvent event) {
        pseudoClassStateChanged(OFFERED, event.getDragboard().getFiles().size() == 1);
    }
}
