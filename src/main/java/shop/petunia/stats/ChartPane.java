package shop.petunia.stats;

import atlantafx.base.theme.Styles;
import java.time.format.TextStyle;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.Texts;

/** The chart with its title, its legend, and the figures of the day that is pointed at. */
final class ChartPane extends VBox {
    private static final double GAP = 8;

    private final Texts texts;
    private final Label told = new Label();
    private final RevenueChart chart;
    private @Nullable Figures shown;

    ChartPane(StatsViewModel model, Texts texts) {
        super(GAP);
        this.texts = texts;
        chart = new RevenueChart(texts, this::tell, model::open);
        told.setId("stats-day");
        told.getStyleClass().add("chart-told");
        Label title = new Label(texts.get("stats.chart.title"));
        title.getStyleClass().add("panel-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(16, title, key("chart-now-key", "stats.chart.now"), key("chart-before-key",
                "stats.chart.before"), gap, told);
        top.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("panel");
        VBox.setVgrow(chart, Priority.ALWAYS);
        getChildren().addAll(top, chart);
    }

    void show(Figures figures) {
        shown = figures;
        chart.show(figures.days(), figures.daysBefore());
        tell(-1);
    }

    private Node key(String style, String key) {
        Region mark = new Region();
        mark.getStyleClass().addAll("chart-key", style);
        Label words = new Label(texts.get(key));
        words.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        words.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(6, mark, words);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void tell(int index) {
        Figures figures = shown;
        boolean none = figures == null || index < 0 || index >= figures.days().size();
        told.setText(none || figures == null ? texts.get("stats.chart.hint") : told(figures, index));
        told.getStyleClass().remove("none");
        if (none) {
            told.getStyleClass().add("none");
        }
    }

    private String told(Figures figures, int index) {
        DayRevenue day = figures.days().get(index);
        String weekday = day.day().getDayOfWeek().getDisplayName(TextStyle.SHORT, texts.locale());
        return texts.get("stats.chart.day", weekday, day.day(), day.revenue(), day.sales(),
                figures.daysBefore().get(index).revenue());
    }
}
