package shop.petunia.orders;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Texts;

/** What can be done with the marked orders; seen while some are marked. */
final class BulkBar extends HBox {
    private static final double PROGRESS = 120;

    BulkBar(BulkViewModel model, Texts texts) {
        Label count = new Label();
        count.setId("bulk-count");
        count.getStyleClass().add(Styles.TEXT_BOLD);
        count.setMinWidth(USE_PREF_SIZE);
        count.textProperty().bind(Bindings.createStringBinding(
                () -> texts.get("orders.bulk.marked", model.marked().size()), model.marked()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().setAll(
                count,
                off(model, Buttons.plain(texts, "bulk-accept", "orders.bulk.accept", model::accept)),
                off(model, Buttons.plain(texts, "bulk-assembled", "orders.bulk.assembled", model::assembled)),
                off(model, Buttons.plain(texts, "bulk-transit", "orders.bulk.inTransit", model::inTransit)),
                off(model, Buttons.plain(texts, "bulk-labels", "orders.bulk.labels", "mdmz-print",
                        model::showLabels)),
                progress(model, texts),
                gap,
                off(model, Buttons.plain(texts, "bulk-clear", "orders.bulk.clear", model.marked()::clear)));
        setId("bulk-bar");
        getStyleClass().add("bulk-bar");
        setAlignment(Pos.CENTER_LEFT);
        visibleProperty().bind(Bindings.isNotEmpty(model.marked()));
        managedProperty().bind(visibleProperty());
    }

    private static Button off(BulkViewModel model, Button button) {
        button.disableProperty().bind(model.busy().onProperty());
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static HBox progress(BulkViewModel model, Texts texts) {
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(PROGRESS);
        bar.progressProperty().bind(model.busy().progressProperty());
        HBox working = new HBox(bar,
                Buttons.icon(texts, "bulk-cancel", "ui.export.cancel", "mdal-close", model.busy()::cancel));
        working.setAlignment(Pos.CENTER_LEFT);
        working.visibleProperty().bind(model.busy().onProperty());
        working.managedProperty().bind(working.visibleProperty());
        return working;
    }
}
