package shop.petunia.inventory;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.EmptyState;
import shop.petunia.ui.ExportButton;
import shop.petunia.ui.Kit;
import shop.petunia.ui.RowTable;
import shop.petunia.ui.Texts;

/** What the count comes to, and the button that makes it true. */
final class ReconcileView extends BorderPane {
    private final ReconcileViewModel model;
    private final Texts texts;
    private final Label name = new Label();
    private final CountTotals totals;
    private final Label notCounted = new Label(null, new FontIcon("mdal-info"));

    ReconcileView(ReconcileViewModel model, Kit kit) {
        this.model = model;
        this.texts = kit.texts();
        this.totals = new CountTotals(texts);
        getStyleClass().addAll("page", "reconciling");
        setId("reconcile-page");
        notCounted.setId("reconcile-not-counted");
        notCounted.getStyleClass().add("warning-banner-words");
        Button rest = Buttons.plain(texts, "reconcile-count-rest", "inventory.reconcile.countRest", model::back);
        rest.setMinWidth(Region.USE_PREF_SIZE);
        rest.disableProperty().bind(model.applying().onProperty());
        notCounted.setMinWidth(0);
        notCounted.setWrapText(true);
        HBox banner = new HBox(12, notCounted, gap(), rest);
        banner.setAlignment(Pos.CENTER_LEFT);
        banner.getStyleClass().add("warning-banner");
        banner.visibleProperty().bind(notCounted.textProperty().isNotEmpty());
        banner.managedProperty().bind(banner.visibleProperty());
        VBox head = new VBox(
                top(), new RefusalBanner("reconcile-obstacle", texts, model.obstacle()), totals, banner, tools());
        head.getStyleClass().add("reconcile-head");
        setTop(head);
        setCenter(table());
        setBottom(progress());
        model.row().subscribe(this::show);
    }

    private void show(@Nullable StocktakeRow row) {
        if (row == null) {
            return;
        }
        name.setText(row.name());
        totals.show(row.totals());
        long open = row.totals().notCounted();
        notCounted.setText(open == 0 ? "" : texts.get("inventory.reconcile.notCounted", open));
    }

    private Node top() {
        Label title = new Label(texts.get("inventory.reconcile.title"));
        title.getStyleClass().add(Styles.TITLE_2);
        title.setMinWidth(Region.USE_PREF_SIZE);
        name.getStyleClass().add(Styles.TEXT_MUTED);
        name.setMinWidth(0);
        Button back = Buttons.plain(texts, "reconcile-back", "inventory.reconcile.back", "mdal-arrow_back",
                model::back);
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.disableProperty().bind(model.applying().onProperty());
        Button apply = Buttons.primary(texts, "reconcile-apply", "inventory.apply", "mdal-check", model::apply);
        apply.setMinWidth(Region.USE_PREF_SIZE);
        apply.disableProperty()
                .bind(model.applying().onProperty().or(Bindings.createBooleanBinding(this::isNothingCounted,
                        model.row())));
        HBox top = new HBox(title, name, gap(), back, apply);
        top.getStyleClass().add("card-top");
        top.setAlignment(Pos.CENTER_LEFT);
        return top;
    }

    private boolean isNothingCounted() {
        StocktakeRow row = model.row().get();
        return row == null || row.totals().counted() == 0;
    }

    private Node tools() {
        Node chips = new CountChips("reconcile", texts, model.row()).of(model.state());
        Label calm = new Label(texts.get("inventory.reconcile.calm"));
        calm.getStyleClass().add(Styles.TEXT_MUTED);
        calm.setMinWidth(0);
        Button act = Buttons.plain(texts, "reconcile-act", "inventory.act.show", "mdmz-print",
                () -> withRow(row -> model.papers(row).showAct()));
        act.setMinWidth(Region.USE_PREF_SIZE);
        ExportButton export = new ExportButton(
                texts, "reconcile-export", model.working(), () -> withRow(row -> model.papers(row).export()));
        export.setMinWidth(Region.USE_PREF_SIZE);
        HBox tools = new HBox(12, chips, calm, gap(), act, export);
        tools.setAlignment(Pos.CENTER_LEFT);
        return tools;
    }

    private void withRow(Consumer<StocktakeRow> action) {
        StocktakeRow row = model.row().get();
        if (row != null) {
            action.accept(row);
        }
    }

    private Node table() {
        RowTable<CountRow> table = CountedLines.table("reconcile-lines", model.lines(), texts);
        table.whenEmpty(new EmptyState(
                texts, "mdal-check_circle_outline", "inventory.reconcile.empty", "inventory.reconcile.empty.hint"));
        table.disableProperty().bind(model.applying().onProperty());
        return table;
    }

    private Node progress() {
        ProgressBar bar = new ProgressBar();
        bar.setId("apply-progress");
        bar.progressProperty().bind(model.applying().progressProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox row = new HBox(new Label(texts.get("inventory.apply.running")), bar,
                Buttons.plain(texts, "apply-cancel", "ui.cancel", model::cancel));
        row.getStyleClass().add("import-progress");
        row.setAlignment(Pos.CENTER_LEFT);
        row.visibleProperty().bind(model.applying().onProperty());
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
