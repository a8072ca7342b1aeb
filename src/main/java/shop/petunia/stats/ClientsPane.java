package shop.petunia.stats;

import atlantafx.base.theme.Styles;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.clients.ClientChange;
import shop.petunia.clients.ClientRow;
import shop.petunia.crm.ClientListRow;
import shop.petunia.settings.Phones;
import shop.petunia.ui.Columns;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Place;
import shop.petunia.ui.Texts;

/** Who has bought, who the best are, and whom to call. */
final class ClientsPane extends StackPane {
    private static final double GAP = 12;

    private final StatsViewModel model;
    private final Texts texts;
    private final HBox tiles = new HBox(10);
    private final ShortTable<ClientReport.Top> top;
    private final ShortTable<ClientListRow> sleeping;
    private final Label sleepingTitle = new Label();

    ClientsPane(StatsViewModel model, Kit kit) {
        this.model = model;
        this.texts = kit.texts();
        top = new ShortTable<>("stats-top", texts.get("stats.clients.none"), row -> open(row.client()));
        sleeping = new ShortTable<>("stats-sleeping", texts.get("stats.clients.noneSleeping"),
                row -> open(row.client()));
        columns();
        HBox tables = new HBox(GAP, panel(title("stats.clients.top"), top), panel(sleepingTitle, sleeping));
        VBox page = new VBox(GAP, tiles, tables);
        page.getStyleClass().add("stats-page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("stats-scroll");
        getChildren().add(scroll);
        model.clients().subscribe(this::show);
    }

    private void columns() {
        Columns<ClientReport.Top> best = new Columns<>(texts);
        top.columns(List.of(
                best.text("", "stats.clients.name", 166, row -> row.client().name()),
                best.number("", "stats.clients.purchases", 98, ClientReport.Top::purchases),
                best.money("", "stats.clients.spent", 108, ClientReport.Top::spent),
                best.money("", "stats.clients.average", 130, ClientReport.Top::average)));
        Columns<ClientListRow> call = new Columns<>(texts);
        sleeping.columns(List.of(
                call.text("", "stats.clients.name", 180, row -> row.client().name()),
                call.text("", "stats.clients.phone", 140, row -> Phones.shown(row.client().phoneOrNothing())),
                call.day("", "stats.clients.last", 96, row -> day(row.account().lastPurchase())),
                call.money("", "stats.clients.spent", 90, row -> row.account().spent())));
    }

    private @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, texts.zone());
    }

    private void show(@Nullable ClientReport report) {
        if (report == null) {
            return;
        }
        BigDecimal retention = report.retention();
        tiles.getChildren().setAll(
                tile("stats-buyers", "stats.clients.buyers", texts.number(report.buyers()),
                        texts.get("stats.clients.before", report.before())),
                tile("stats-fresh", "stats.clients.fresh", texts.number(report.fresh()), ""),
                tile("stats-returning", "stats.clients.returning", texts.number(report.returning()), ""),
                tile("stats-retention", "stats.clients.retention",
                        retention == null ? "—" : texts.percent(retention),
                        texts.get("stats.clients.retained", report.retained(), report.before())));
        top.show(report.top());
        sleepingTitle.setText(texts.get("stats.clients.sleeping", report.sleeping()));
        sleeping.show(Stream.concat(report.leaving().stream(), report.lost().stream()).toList());
    }

    private VBox tile(String id, String key, String number, String below) {
        Label title = new Label(texts.get(key));
        title.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        Label figure = new Label(number);
        figure.setId(id);
        figure.getStyleClass().add("figure");
        Label words = new Label(below);
        words.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        VBox tile = new VBox(2, title, figure, words);
        tile.getStyleClass().add("panel");
        tile.setPrefWidth(1);
        HBox.setHgrow(tile, Priority.ALWAYS);
        return tile;
    }

    private Label title(String key) {
        return new Label(texts.get(key));
    }

    private static VBox panel(Label title, ShortTable<?> table) {
        title.getStyleClass().add("panel-title");
        VBox panel = new VBox(8, title, table);
        panel.getStyleClass().add("panel");
        panel.setPrefWidth(1);
        HBox.setHgrow(panel, Priority.ALWAYS);
        return panel;
    }

    private void open(ClientRow client) {
        model.open(new Place(ClientChange.CLIENT, client.id()));
    }
}
