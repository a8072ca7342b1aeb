package shop.petunia.crm;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import shop.petunia.ui.ChoiceFilter;
import shop.petunia.ui.Texts;

/** Which column of the file is what. */
final class ImportColumnsPane extends FlowPane {
    private static final double GAP = 8;
    private static final double WIDTH = 176;

    private final ImportColumns model;
    private final Texts texts;

    ImportColumnsPane(ImportColumns model, Texts texts) {
        super(GAP, GAP);
        this.model = model;
        this.texts = texts;
        for (ClientFileColumn column : ClientFileColumn.values()) {
            getChildren().add(field(column));
        }
    }

    private VBox field(ClientFileColumn column) {
        ChoiceFilter<Integer> box = new ChoiceFilter<>(
                "client-column-" + column.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                texts.get("crm.import.noColumn"),
                this::heading,
                model.choices(),
                model.of(column));
        box.setPrefWidth(WIDTH);
        Label label = new Label(texts.of(column));
        label.getStyleClass().add("form-label");
        label.setLabelFor(box);
        return new VBox(4, label, box);
    }

    private String heading(int column) {
        String heading = model.heading(column);
        return heading.isEmpty() ? texts.get("crm.import.column", column + 1) : heading;
    }
}
