package shop.petunia.bouquets;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.Texts;

/** A bouquet that should stand on the showcase, with its tick and who set it. */
final class CheckCell extends ListCell<CheckLine> {
    private final Texts texts;
    private final PhotoPane photo;
    private final Label name = new Label();
    private final Label place = new Label();
    private final CheckBox there = new CheckBox();
    private final HBox row;

    CheckCell(Texts texts, PhotoShelf shelf, Marking marking) {
        this.texts = texts;
        photo = new PhotoPane(shelf, 56, 42, 5);
        photo.setMinWidth(Region.USE_PREF_SIZE);
        name.getStyleClass().add("stem-name");
        place.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        VBox words = new VBox(name, place);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        there.setText(texts.get("bouquets.check.there"));
        there.setMinWidth(Region.USE_PREF_SIZE);
        there.setOnAction(event -> {
            CheckLine line = getItem();
            if (line != null) {
                marking.mark(line.unitId(), there.isSelected());
            }
        });
        row = new HBox(12, photo, words, there);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(0);
        row.setPrefWidth(1);
    }

    @Override
    protected void updateItem(@Nullable CheckLine line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(empty || line == null ? null : row);
        if (line != null && !empty) {
            photo.show(line.photo());
            name.setText(line.name());
            place.setText(where(line));
            there.setId("check-" + line.unitId());
            there.setSelected(line.isSeen());
        }
    }

    private String where(CheckLine line) {
        String where = line.place().isEmpty() ? line.barcode() : line.place() + " · " + line.barcode();
        return line.seenAt() == null
                ? where
                : where + " · " + texts.get("bouquets.check.seenBy", line.seenAt(), line.seenBy());
    }

    /** Ticked or not ticked. */
    interface Marking {
        void mark(long unitId, boolean isThere);
    }
}
