package shop.petunia.dashboard;

import atlantafx.base.theme.Styles;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import shop.petunia.orders.OrdersView;
import shop.petunia.shared.Money;
import shop.petunia.ui.Place;
import shop.petunia.ui.Texts;

/** The day's counters; each leads to where it comes from. */
final class DayTiles extends GridPane {
    private static final double GAP = 10;
    private static final double TILES = 5;

    private final DashboardViewModel model;
    private final Texts texts;

    DayTiles(DashboardViewModel model, Texts texts) {
        super(GAP, 0);
        this.model = model;
        this.texts = texts;
        tile("requests", "dashboard.requests", screen("orders"), work(work -> texts.number(work.requests())), none());
        tile("active", "dashboard.active", screen("orders"), work(work -> texts.number(work.active())),
                work(this::limit));
        tile("done", "dashboard.done", this::doneToday, takings(takings -> texts.number(takings.done())), none());
        tile("revenue", "dashboard.revenue", screen("stats"), takings(takings -> whole(takings.revenue())), none());
        tile("payout", "dashboard.payout", screen("stats"), takings(takings -> whole(takings.payout())),
                model.day().map(day -> texts.get("dashboard.since", day.withDayOfMonth(1))));
        model.work().subscribe(work -> lookup("#dashboard-active").pseudoClassStateChanged(
                PseudoClass.getPseudoClass("full"), work.isFull()));
    }

    private void tile(
            String id, String key, Supplier<Place> place, ObservableValue<String> number,
            ObservableValue<String> below) {
        Label title = new Label(texts.get(key));
        title.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        Label figure = new Label();
        figure.setId("dashboard-" + id + "-figure");
        figure.getStyleClass().add("figure");
        figure.textProperty().bind(number);
        Label words = new Label();
        words.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        words.textProperty().bind(below);
        Button tile = new Button(null, new VBox(2, title, figure, words));
        tile.setId("dashboard-" + id);
        tile.getStyleClass().setAll("button", "panel", "day-tile");
        tile.setMinWidth(0);
        tile.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        tile.setAccessibleText(texts.get(key));
        tile.setOnAction(event -> model.go(place.get()));
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(100 / TILES);
        getColumnConstraints().add(column);
        addColumn(getColumnCount(), tile);
    }

    private static Supplier<Place> screen(String id) {
        return () -> Place.screen(id);
    }

    /** Orders and the counter's sales alike: all that the figure counts. */
    private Place doneToday() {
        return new Place(OrdersView.OF_DAY, model.day().get().toEpochDay());
    }

    private ObservableValue<String> work(Function<WorkCounts, String> words) {
        return model.work().map(words);
    }

    private ObservableValue<String> takings(Function<Takings, String> words) {
        return model.takings().map(words);
    }

    private ObservableValue<String> none() {
        return new ReadOnlyStringWrapper("");
    }

    private String limit(WorkCounts work) {
        if (work.limit() == 0) {
            return "";
        }
        return work.isFull()
                ? texts.get("dashboard.full", work.limit())
                : texts.get("dashboard.limit", work.limit());
    }

    private String whole(Money money) {
        return texts.get("dashboard.roubles", texts.number(money.share(1, 100).kopecks()));
    }
}
