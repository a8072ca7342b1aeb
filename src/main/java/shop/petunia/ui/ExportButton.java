package shop.petunia.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Dialogs.FileKind;

/** The button that exports a list; while it works, how far it is and a way to stop it. */
public final class ExportButton extends HBox {
    /** The kinds of files that a table can become, for {@link Dialogs#saveFile}. */
    public static final List<FileKind> TABLES = List.of(
            new FileKind(Sentence.of("ui.export.xlsx"), List.of("xlsx")),
            new FileKind(Sentence.of("ui.export.csv"), List.of("csv")));

    private static final double GAP = 8;
    private static final double BAR = 120;

    public ExportButton(Texts texts, String id, Busy exporting, Runnable export) {
        super(GAP);
        setAlignment(Pos.CENTER_RIGHT);
        ProgressBar progress = new ProgressBar();
        progress.setId(id + "-progress");
        progress.setPrefWidth(BAR);
        progress.progressProperty().bind(exporting.progressProperty());
        Button cancel = Buttons.icon(texts, id + "-cancel", "ui.export.cancel", "mdal-close", exporting::cancel);
        HBox working = new HBox(GAP, progress, cancel);
        working.setAlignment(Pos.CENTER_RIGHT);
        working.visibleProperty().bind(exporting.onProperty());
        working.managedProperty().bind(working.visibleProperty());
        Button button = Buttons.plain(texts, id, "ui.export", "mdal-get_app", export);
        button.disableProperty().bind(exporting.onProperty());
        getChildren().addAll(working, button);
    }
}
