package shop.petunia.stats;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.Chips;
import shop.petunia.ui.EmptyState;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

/** Tiles, chart, what the revenue is made of and what is popular; on a wide window more of it side by side. */
final class FiguresView extends StackPane {
    private static final double GAP = 12;
    static final double WIDE = 1400;
    private static final double CHART = 270;
    private static final double WIDE_CHART = 380;

    private final Texts texts;
    private final Tiles tiles;
    private final ChartPane chart;
    private final Panels panels;
    private final PopularPane bouquets;
    private final PopularPane goods;
    private final GridPane middle = new GridPane();
    private final ScrollPane scroll;
    private final Node nothing;

    FiguresView(StatsViewModel model, Kit kit) {
        texts = kit.texts();
        tiles = new Tiles(texts);
        chart = new ChartPane(model, texts);
        panels = new Panels(texts);
        bouquets = new PopularPane(ItemKind.BOUQUET, model, texts);
        goods = new PopularPane(ItemKind.GOOD, model, texts);
        nothing = new EmptyState(texts, "mdal-insert_chart_outlined", "stats.empty", "stats.empty.hint");
        middle.setHgap(GAP);
        middle.setVgap(GAP);
        HBox popular = new HBox(GAP, bouquets, goods);
        HBox.setHgrow(bouquets, Priority.ALWAYS);
        HBox.setHgrow(goods, Priority.ALWAYS);
        bouquets.setPrefWidth(1);
        goods.setPrefWidth(1);
        VBox page = new VBox(GAP, tiles, middle, order(model), popular);
        page.getStyleClass().add("stats-page");
        scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("stats-scroll");
        getChildren().setAll(nothing, scroll);
        nothing.setVisible(false);
        scroll.setVisible(false);
        model.figures().subscribe(this::show);
        widthProperty().subscribe(width -> arrange(model.figures().get()));
    }

    private Node order(StatsViewModel model) {
        Label title = new Label(texts.get("stats.popular.title"));
        title.getStyleClass().add("panel-title");
        FlowPane row = new FlowPane(GAP, GAP, title, new Chips<>(model.popularity())
                .chip("stats-by-revenue", Popularity.REVENUE, words("stats.popular.byRevenue"))
                .chip("stats-by-pieces", Popularity.PIECES, words("stats.popular.byPieces")));
        row.setRowValignment(VPos.CENTER);
        return row;
    }

    private ReadOnlyStringWrapper words(String key) {
        return new ReadOnlyStringWrapper(texts.get(key));
    }

    private void show(@Nullable Figures figures) {
        if (figures == null) {
            return;
        }
        nothing.setVisible(figures.isEmpty());
        scroll.setVisible(!figures.isEmpty());
        tiles.show(figures);
        chart.show(figures);
        bouquets.show(figures);
        goods.show(figures);
        arrange(figures);
    }

    private static List<ColumnConstraints> columns(int count) {
        return Stream.generate(() -> {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / count);
            return column;
        }).limit(count).toList();
    }

    private void arrange(@Nullable Figures figures) {
        if (figures == null) {
            return;
        }
        boolean wide = getWidth() >= WIDE;
        chart.setPrefHeight(wide ? WIDE_CHART : CHART);
        chart.setMinHeight(wide ? WIDE_CHART : CHART);
        VBox split = panels.split(figures.totals());
        VBox payout = panels.payout(figures.payout());
        VBox margin = panels.margin(figures.margin());
        VBox statuses = panels.statuses(figures);
        VBox waste = panels.waste(figures.waste());
        List<VBox> columns = wide
                ? List.of(column(split), column(payout, margin), column(statuses), column(waste))
                : List.of(column(split, payout, margin), column(statuses, waste));
        middle.getColumnConstraints().setAll(columns(columns.size()));
        middle.getChildren().clear();
        middle.add(chart, 0, 0, columns.size(), 1);
        for (int i = 0; i < columns.size(); i++) {
            middle.add(columns.get(i), i, 1);
        }
    }

    /** The last of them as high as the column is. */
    private static VBox column(VBox... panels) {
        VBox column = new VBox(GAP, panels);
        VBox.setVgrow(panels[panels.length - 1], Priority.ALWAYS);
        return column;
    }
}
