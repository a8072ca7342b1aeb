package shop.petunia.stock;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Texts;

/** The button that exports the list; while it works, how far it is and a way to stop it. */
final class LotsExport extends HBox {
    LotsExport(LotsViewModel model, Texts texts) {
        super(8);
        setAlignment(Pos.CENTER_RIGHT);
        ProgressBar progress = new ProgressBar();
        progress.setId("export-progress");
        progress.setPrefWidth(120);
        progress.progressProperty().bind(model.exporting().progressProperty());
        Button cancel = Buttons.icon(
                texts, "export-cancel", "stock.export.cancel", "mdal-close", model.exporting()::cancel);
        HBox working = new HBox(8, progress, cancel);
        working.setAlignment(Pos.CENTER_RIGHT);
        working.visibleProperty().bind(model.exporting().onProperty());
        working.managedProperty().bind(working.visibleProperty());
        Button export =
                Buttons.plain(texts, "lots-export", "stock.export", "mdal-get_app", model::export);
        export.disableProperty().bind(model.exporting().onProperty());
        getChildren().addAll(working, export);
    }
}
