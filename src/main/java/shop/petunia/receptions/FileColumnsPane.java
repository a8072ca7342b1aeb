package shop.petunia.receptions;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import shop.petunia.ui.ChoiceFilter;
import shop.petunia.ui.Texts;

/** Which column of the file is what. */
final class FileColumnsPane extends HBox {
    private final FileColumns model;
    private final Texts texts;

    FileColumnsPane(FileColumns model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("file-columns");
        for (FileColumn column : FileColumn.values()) {
            VBox field = field(column);
            HBox.setHgrow(field, Priority.ALWAYS);
            getChildren().add(field);
        }
    }

    private VBox field(FileColumn column) {
        ChoiceFilter<Integer> box = new ChoiceFilter<>(
                "import-column-" + column.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                texts.get("receptions.import.noColumn"),
                this::heading,
                model.choices(),
                model.of(column));
        box.setPrefWidth(160);
        box.setMaxWidth(Double.MAX_VALUE);
        Label label = new Label(texts.of(column));
        label.getStyleClass().add("form-label");
        label.setLabelFor(box);
        return new VBox(4, label, box);
    }

    private String heading(int column) {
        String heading = model.heading(column);
        return heading.isEmpty() ? texts.get("receptions.import.column", column + 1) : heading;
    }
}
