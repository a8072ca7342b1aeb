package shop.petunia.printing;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Input;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

/** The printers in the settings: a row for each paper. */
public final class PrintersPane extends VBox {
    private static final int NARROW = 4;
    private static final double PRINTER_WIDTH = 220;

    private final PrintersViewModel model;
    private final Texts texts;
    private final GridPane grid = new GridPane(10, 8);

    public PrintersPane(Printers printers, Documents documents, List<Paper> papers, Kit kit) {
        this(new PrintersViewModel(printers, documents, papers, kit), kit);
    }

    PrintersPane(PrintersViewModel model, Kit kit) {
        this.model = model;
        this.texts = kit.texts();
        setSpacing(6);
        Label title = new Label(texts.get("printing.printers.label"));
        title.getStyleClass().add("settings-label");
        Label hint = new Label(texts.get("printing.printers.hint"));
        hint.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        hint.setWrapText(true);
        getChildren().addAll(title, grid(), hint);
        model.load();
    }

    private Node grid() {
        ColumnConstraints wide = new ColumnConstraints(140, PRINTER_WIDTH, Double.MAX_VALUE);
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(new ColumnConstraints(), wide);
        grid.addRow(0, heading("printing.printers.paper"), heading("printing.preview.printer"),
                heading("printing.printers.left"), heading("printing.printers.top"));
        for (PrintersViewModel.Row row : model.rows) {
            add(row);
        }
        return grid;
    }

    private void add(PrintersViewModel.Row row) {
        String id = "printer-" + row.paper.name();
        Label paper = new Label(name(row.paper));
        paper.setMinWidth(USE_PREF_SIZE);
        Button test = Buttons.plain(
                texts, id + "-test", "printing.printers.test", () -> model.printTestPage(row));
        test.setMinWidth(USE_PREF_SIZE);
        test.disableProperty().bind(row.printer.isNull().or(model.busy.onProperty()));
        int line = grid.getRowCount();
        grid.addRow(line, paper, printer(row, id), offset(row, row.left, id + "-left", "printing.printers.left"),
                offset(row, row.top, id + "-top", "printing.printers.top"), test);
        Label error = new Label();
        error.setId(id + "-error");
        error.getStyleClass().addAll(Styles.TEXT_SMALL, "form-error");
        error.managedProperty().bind(error.visibleProperty());
        error.visibleProperty().bind(row.left.errorProperty().isNotNull().or(row.top.errorProperty().isNotNull()));
        error.setText(texts.get("printing.offset.wrong", Millimetres.FARTHEST));
        grid.add(error, 1, line + 1, NARROW, 1);
    }

    private String name(Paper paper) {
        if (paper.isRoll()) {
            return texts.get("printing.printers.roll", paper.name());
        }
        return paper.equals(Paper.A4) ? paper.name() : texts.get("printing.printers.size", paper.name());
    }

    private ComboBox<String> printer(PrintersViewModel.Row row, String id) {
        ComboBox<String> box = new ComboBox<>(model.names);
        box.setId(id);
        box.setPromptText(texts.get("printing.preview.noPrinter"));
        box.setAccessibleText(texts.get("printing.preview.printer"));
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().bindBidirectional(row.printer);
        box.setOnAction(event -> model.chosen(row));
        return box;
    }

    private TextField offset(PrintersViewModel.Row row, Input<Integer> input, String id, String key) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(NARROW);
        field.setAccessibleText(texts.get(key));
        field.textProperty().bindBidirectional(input.textProperty());
        field.disableProperty().bind(row.printer.isNull());
        field.setOnAction(event -> model.typed(row));
        field.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                input.touch();
                model.typed(row);
            }
        });
        input.errorProperty().subscribe(wrong -> field.pseudoClassStateChanged(Styles.STATE_DANGER, wrong != null));
        return field;
    }

    private Label heading(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
