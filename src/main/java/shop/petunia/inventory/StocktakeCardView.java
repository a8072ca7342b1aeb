package shop.petunia.inventory;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Chips;
import shop.petunia.ui.EmptyState;
import shop.petunia.ui.ExportButton;
import shop.petunia.ui.Kit;
import shop.petunia.ui.RowTable;
import shop.petunia.ui.Texts;

/** The page of a stocktake that is over: who and when, what it came to, and what it did. Nothing is edited here. */
final class StocktakeCardView extends BorderPane {
    private final StocktakeCardViewModel model;
    private final Texts texts;
    private final HBox top = new HBox();
    private final FlowPane facts = new FlowPane();
    private final CountTotals totals;
    private final Corrections corrections;
    private final RowTable<CountRow> lines;

    StocktakeCardView(StocktakeCardViewModel model, Kit kit) {
        this.model = model;
        this.texts = kit.texts();
        this.totals = new CountTotals(texts);
        this.corrections = new Corrections(model, texts);
        this.lines = CountedLines.table("stocktake-lines", model.lines(), texts);
        lines.whenEmpty(new EmptyState(
                texts, "mdal-check_circle_outline", "inventory.reconcile.empty", "inventory.card.same.hint"));
        getStyleClass().addAll("page", "reconciling");
        setId("stocktake-card");
        top.getStyleClass().add("card-top");
        top.setAlignment(Pos.CENTER_LEFT);
        facts.getStyleClass().add("card-facts");
        VBox head = new VBox(
                top, facts, new RefusalBanner("stocktake-obstacle", texts, model.obstacle()), totals, parts());
        head.getStyleClass().add("reconcile-head");
        setTop(head);
        model.card().subscribe(this::show);
        model.part().subscribe(part -> showPart());
    }

    private Node parts() {
        return new Chips<>(model.part())
                .chip("card-corrections", StocktakeCardViewModel.Part.CORRECTIONS,
                        chip(StocktakeCardViewModel.Part.CORRECTIONS))
                .chip("card-differing", StocktakeCardViewModel.Part.DIFFERING,
                        chip(StocktakeCardViewModel.Part.DIFFERING))
                .chip("card-lines", StocktakeCardViewModel.Part.LINES, chip(StocktakeCardViewModel.Part.LINES))
                .chip("card-shortages", StocktakeCardViewModel.Part.SHORTAGES,
                        chip(StocktakeCardViewModel.Part.SHORTAGES));
    }

    private StringBinding chip(StocktakeCardViewModel.Part part) {
        return Bindings.createStringBinding(() -> words(part, model.card().get()), model.card());
    }

    private String words(StocktakeCardViewModel.Part part, StocktakeCardViewModel.@Nullable Card card) {
        Reconciliation sums = card == null ? Reconciliation.NOTHING : card.row().totals();
        int moved = card == null ? 0 : card.applied().map(done -> done.corrections().size()).orElse(0);
        int shortages = card == null
                ? 0
                : card.applied().map(done -> done.shortages().size() + done.settled().size()).orElse(0);
        return switch (part) {
            case CORRECTIONS -> texts.get("inventory.card.corrections", moved);
            case DIFFERING -> texts.get("inventory.card.differing", sums.differing());
            case LINES -> texts.get("inventory.card.lines", sums.lines());
            case SHORTAGES -> texts.get("inventory.card.shortages", shortages);
        };
    }

    private void show(StocktakeCardViewModel.@Nullable Card card) {
        if (card == null) {
            return;
        }
        showTop(card.row());
        showFacts(card.row());
        totals.show(card.row().totals());
        card.applied().ifPresent(corrections::show);
        showPart();
    }

    private void showPart() {
        StocktakeCardViewModel.Part part = model.part().get();
        if (part == StocktakeCardViewModel.Part.DIFFERING || part == StocktakeCardViewModel.Part.LINES) {
            setCenter(lines);
        } else {
            setCenter(part == StocktakeCardViewModel.Part.SHORTAGES ? corrections.shortages() : corrections.moved());
        }
    }

    private void showTop(StocktakeRow row) {
        Label title = new Label(row.name());
        title.setId("stocktake-title");
        title.getStyleClass().add(Styles.TITLE_2);
        title.setMinWidth(0);
        Label status = StocktakeBadges.status(texts, row.status());
        status.setId("stocktake-status-badge");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        List<Node> nodes = new ArrayList<>(List.of(
                Buttons.icon(texts, "stocktake-back", "inventory.back", "mdal-arrow_back", model::back),
                title, status, gap));
        nodes.addAll(actions(row));
        top.getChildren().setAll(nodes);
    }

    private List<Node> actions(StocktakeRow row) {
        StocktakePapers papers = model.papers(row);
        List<Node> actions = new ArrayList<>();
        actions.add(Buttons.plain(texts, "stocktake-act", "inventory.act.show", "mdmz-print", papers::showAct));
        actions.add(new ExportButton(texts, "stocktake-export", model.working(), papers::export));
        if (row.status() == StocktakeStatus.APPLIED) {
            Node undo = Buttons.plain(texts, "stocktake-undo", "inventory.undo.button", () -> model.undo(row));
            undo.disableProperty().bind(model.busy().onProperty());
            actions.add(undo);
        }
        actions.forEach(action -> ((Region) action).setMinWidth(Region.USE_PREF_SIZE));
        return actions;
    }

    private void showFacts(StocktakeRow row) {
        List<Node> shown = new ArrayList<>();
        shown.add(fact("inventory.what", row.receptionName().isEmpty()
                ? texts.of(row.scope().kind())
                : row.receptionName()));
        shown.add(fact("inventory.begun", who(texts.minute(row.startedAt()), row.startedBy())));
        if (row.appliedAt() != null) {
            shown.add(fact("inventory.applied", who(texts.minute(row.appliedAt()), row.appliedBy())));
        }
        if (row.endedAt() != null) {
            String key = row.status() == StocktakeStatus.UNDONE ? "inventory.undone" : "inventory.discarded";
            shown.add(fact(key, who(texts.minute(row.endedAt()), row.endedBy())));
        }
        facts.getChildren().setAll(shown);
    }

    private static String who(String at, String name) {
        return name.isEmpty() ? at : at + ", " + name;
    }

    private Node fact(String key, String value) {
        Label name = new Label(texts.get(key));
        name.getStyleClass().add(Styles.TEXT_MUTED);
        HBox fact = new HBox(6, name, new Label(value));
        fact.setAlignment(Pos.CENTER_LEFT);
        return fact;
    }
}
