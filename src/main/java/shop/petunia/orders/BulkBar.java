package shop.petunia.orders;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
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
                fitting(model, texts, BulkAction.ACCEPT, "orders.bulk.accept.none",
                        Buttons.plain(texts, "bulk-accept", "orders.bulk.accept", model::accept)),
                fitting(model, texts, BulkAction.ASSEMBLED, "orders.bulk.assembled.none",
                        Buttons.plain(texts, "bulk-assembled", "orders.bulk.assembled", model::assembled)),
                fitting(model, texts, BulkAction.IN_TRANSIT, "orders.bulk.inTransit.none",
                        Buttons.plain(texts, "bulk-transit", "orders.bulk.inTransit", model::inTransit)),
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

    /** Off while it fits none of the marked; what is off has no tooltip of its own, so the frame around it tells why. */
    private static StackPane fitting(BulkViewModel model, Texts texts, BulkAction action, String none, Button button) {
        IntegerBinding fitting = Bindings.createIntegerBinding(() -> model.fitting(action), model.marked());
        button.disableProperty().bind(model.busy().onProperty().or(fitting.isEqualTo(0)));
        button.setMinWidth(USE_PREF_SIZE);
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(Bindings.createStringBinding(() -> fitting.get() == 0
                ? texts.get(none)
                : texts.get("orders.bulk.fits", fitting.get(), model.marked().size()), fitting, model.marked()));
        StackPane frame = new StackPane(button);
        frame.setId(button.getId() + "-frame");
        frame.setMinWidth(USE_PREF_SIZE);
        Tooltip.install(frame, tooltip);
        return frame;
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
