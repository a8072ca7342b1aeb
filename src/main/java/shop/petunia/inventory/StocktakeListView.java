package shop.petunia.inventory;

import atlantafx.base.theme.Styles;
import java.time.Instant;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.ChoiceFilter;
import shop.petunia.ui.Columns;
import shop.petunia.ui.EmptyState;
import shop.petunia.ui.Kit;
import shop.petunia.ui.ListPage;
import shop.petunia.ui.PeriodFilter;
import shop.petunia.ui.RowTable;
import shop.petunia.ui.SearchField;
import shop.petunia.ui.Texts;
import shop.petunia.ui.TwoLines;

/** The list of stocktakes, the newest first; one that is under way can be gone on with. */
final class StocktakeListView extends StackPane {
    private final StocktakeListViewModel model;
    private final Texts texts;

    StocktakeListView(StocktakeListViewModel model, Kit kit) {
        this.model = model;
        this.texts = kit.texts();
        getStyleClass().add("stocktakes");
        RowTable<StocktakeRow> table = table();
        Button open = table.forChosen(Buttons.plain(texts, "stocktake-open", "inventory.open"), model::open);
        open.textProperty().bind(table.getSelectionModel().selectedItemProperty().map(row -> texts.get(
                row.isInProgress() ? "inventory.resume" : "inventory.open")).orElse(texts.get("inventory.open")));
        getChildren().add(new ListPage(texts.get("inventory.title"), table)
                .actions(
                        open,
                        Buttons.plain(texts, "stocktake-load", "inventory.load.button", "mdal-file_upload",
                                model::load),
                        startButton("stocktake-start"))
                .filters(
                        new SearchField("stocktake-search", texts.get("inventory.search"), model.text()),
                        new ChoiceFilter<>(
                                "stocktake-status",
                                texts.get("inventory.filter.anyStatus"),
                                texts::of,
                                FXCollections.observableArrayList(StocktakeStatus.values()),
                                model.status()),
                        new PeriodFilter("stocktake", texts, model.days()).days(),
                        Buttons.plain(texts, "stocktake-clear", "inventory.filter.clear", model::clear))
                .counting(texts, "inventory.figures", model.rows()));
    }

    private RowTable<StocktakeRow> table() {
        Columns<StocktakeRow> columns = new Columns<>(texts);
        RowTable<StocktakeRow> list =
                new RowTable<StocktakeRow>("stocktakes", model.rows()).opening(model::open);
        var shortage = columns.node("", "inventory.shortage", 108,
                row -> sum(row, row.totals().shortage(), -row.totals().shortage(), row.totals().loss()));
        var surplus = columns.node("", "inventory.surplus", 108,
                row -> sum(row, row.totals().surplus(), row.totals().surplus(), row.totals().gain()));
        shortage.getStyleClass().add("right");
        surplus.getStyleClass().add("right");
        list.getColumns()
                .setAll(
                        columns.number("", "inventory.number", 58, StocktakeRow::id),
                        columns.node("", "inventory.name", 286, row -> new TwoLines(row.name(), scope(row))),
                        columns.node("", "inventory.status", 110,
                                row -> StocktakeBadges.status(texts, row.status())),
                        columns.node("", "inventory.counted", 236, this::progress),
                        shortage,
                        surplus,
                        columns.node("", "inventory.begun", 150, row -> when(row.startedAt(), row.startedBy())));
        return list.whenEmpty(
                new EmptyState(texts, StocktakesView.ICON, "inventory.empty", "inventory.empty.hint",
                        startButton("stocktake-start-first")),
                new EmptyState(texts, "mdmz-search", "inventory.nothing", "inventory.nothing.hint",
                        Buttons.plain(texts, "stocktake-clear-found", "inventory.filter.clear", model::clear)),
                model::isFiltered);
    }

    private String scope(StocktakeRow row) {
        return row.receptionName().isEmpty() ? texts.of(row.scope().kind()) : row.receptionName();
    }

    private Node progress(StocktakeRow row) {
        Reconciliation totals = row.totals();
        String words = texts.get("inventory.progress.short", totals.counted(), totals.lines());
        if (!row.isInProgress()) {
            return new TwoLines(words, "");
        }
        ProgressBar bar = new ProgressBar(totals.lines() == 0 ? 0 : (double) totals.counted() / totals.lines());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("count-bar");
        VBox far = new VBox(4, new TwoLines(words, ""), bar);
        far.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(far, Priority.ALWAYS);
        Button resume = Buttons.plain(texts, "stocktake-resume-" + row.id(), "inventory.resume",
                () -> model.open(row));
        resume.getStyleClass().add(Styles.SMALL);
        resume.setMinWidth(Region.USE_PREF_SIZE);
        resume.setFocusTraversable(false);
        HBox box = new HBox(12, far, resume);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /** What is still counted may change; what was given up came to nothing. */
    private @Nullable Node sum(StocktakeRow row, long pieces, long signed, Money money) {
        boolean told = row.status() == StocktakeStatus.APPLIED || row.status() == StocktakeStatus.UNDONE;
        return told && pieces > 0
                ? new TwoLines(StocktakeBadges.difference(texts, signed), texts.money(money))
                : null;
    }

    private Node when(Instant at, String who) {
        return new TwoLines(texts.minute(at), who);
    }

    private Button startButton(String id) {
        Button button = Buttons.primary(texts, id, "inventory.start", "mdal-add", model::start);
        button.getStyleClass().add("new-action");
        return button;
    }
}
