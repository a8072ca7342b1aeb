package shop.petunia.printing;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Kit;

/** How far a batch of documents is. Goes with the work; taken away before, it cancels the work. */
final class LayingView extends VBox {
    private static final double WIDTH = 420;

    LayingView(Busy busy, Kit kit) {
        setSpacing(16);
        setPrefWidth(WIDTH);
        ProgressBar bar = new ProgressBar();
        bar.setId("laying-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(busy.progressProperty());
        HBox.setHgrow(bar, Priority.ALWAYS);
        Button cancel = Buttons.plain(kit.texts(), "laying-cancel", "ui.cancel", () -> {
            busy.cancel();
            kit.dialogs().close();
        });
        HBox row = new HBox(12, bar, cancel);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(row);
        busy.onProperty().addListener((property, was, is) -> {
            if (!is && getScene() != null) {
                kit.dialogs().close();
            }
        });
        sceneProperty().addListener((property, was, is) -> {
            if (is == null && busy.isOn()) {
                busy.cancel();
            }
        });
    }
}
