package shop.petunia.inventory;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Texts;

/** Which stocktake it is, how far it has come, and what can be done with the whole of it. */
final class CountHeader extends VBox {
    private final CountViewModel model;
    private final Texts texts;
    private final Label title = new Label();
    private final Label scope = new Label();
    private final Label counted = new Label();
    private final ProgressBar bar = new ProgressBar(0);

    CountHeader(CountViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        title.setId("count-title");
        title.getStyleClass().add(Styles.TITLE_2);
        title.setMinWidth(0);
        scope.getStyleClass().add(Styles.TEXT_MUTED);
        scope.setMinWidth(0);
        counted.setId("count-progress");
        counted.getStyleClass().add("count-progress");
        counted.setMinWidth(Region.USE_PREF_SIZE);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("count-bar");
        HBox.setHgrow(bar, Priority.ALWAYS);
        getChildren().setAll(top(), progress());
        model.row().subscribe(this::show);
    }

    private void show(@Nullable StocktakeRow row) {
        if (row == null) {
            return;
        }
        title.setText(row.name());
        scope.setText(row.scope().kind() == StocktakeScope.Kind.RECEPTION
                ? row.receptionName()
                : texts.of(row.scope().kind()));
        counted.setText(texts.get("inventory.progress", row.totals().counted(), row.totals().lines()));
        bar.setProgress(row.totals().lines() == 0 ? 0 : (double) row.totals().counted() / row.totals().lines());
    }

    private Node top() {
        Button reconcile = Buttons.primary(texts, "count-reconcile", "inventory.reconcile", model::reconcile);
        Label key = new Label("F8");
        key.getStyleClass().add("button-key");
        reconcile.setGraphic(key);
        reconcile.setContentDisplay(ContentDisplay.RIGHT);
        Button discard = Buttons.plain(texts, "count-discard", "inventory.discard.button", this::discard);
        HBox top = new HBox(
                Buttons.icon(texts, "count-back", "inventory.back", "mdal-arrow_back", model::leave),
                title, scope, gap(), discard, reconcile);
        discard.setMinWidth(Region.USE_PREF_SIZE);
        reconcile.setMinWidth(Region.USE_PREF_SIZE);
        top.getStyleClass().add("card-top");
        top.setAlignment(Pos.CENTER_LEFT);
        return top;
    }

    private void discard() {
        StocktakeRow row = model.row().get();
        if (row != null) {
            model.discard(row);
        }
    }

    private Node progress() {
        HBox row = new HBox(counted, bar, refused());
        row.getStyleClass().add("count-progress-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Leads to the numbers that were not taken. */
    private Button refused() {
        Button button = Buttons.danger(texts, "count-refused", "inventory.count.notSaved", model::goToRefused);
        button.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get("inventory.count.notSavedCount", model.refused().size()), model.refused()));
        button.visibleProperty().bind(Bindings.isNotEmpty(model.refused()));
        button.managedProperty().bind(button.visibleProperty());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
