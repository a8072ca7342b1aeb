package shop.petunia.stats;

import atlantafx.base.theme.Styles;
import java.util.OptionalLong;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import shop.petunia.shared.Money;
import shop.petunia.ui.Texts;

/** The figures of most weight, each beside that of the period before. */
final class Tiles extends HBox {
    private static final double GAP = 10;

    private final Texts texts;

    Tiles(Texts texts) {
        super(GAP);
        this.texts = texts;
    }

    void show(Figures figures) {
        getChildren().clear();
        Sums now = figures.totals().all();
        Sums then = figures.totalsBefore().all();
        money("revenue", "stats.tile.revenue", figures.revenue(), true);
        tile("sales", "stats.tile.sales", texts.number(now.sales()),
                Comparison.percent(now.sales(), then.sales()), texts.number(then.sales()), true);
        money("average", "stats.tile.average", figures.average(), true);
        money("margin", "stats.tile.margin",
                new Comparison(figures.margin().earned(), figures.marginBefore().earned()), true);
        money("waste", "stats.tile.waste",
                new Comparison(figures.waste().loss(), figures.wasteBefore().loss()), false);
        money("payout", "stats.tile.payout",
                new Comparison(figures.payout().payout(), figures.payoutBefore().payout()), true);
    }

    private void money(String id, String key, Comparison comparison, boolean moreIsBetter) {
        tile(id, key, whole(comparison.now()), comparison.percent(), whole(comparison.before()), moreIsBetter);
    }

    private void tile(
            String id, String key, String number, OptionalLong percent, String before, boolean moreIsBetter) {
        Label title = new Label(texts.get(key));
        title.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        Label figure = new Label(number);
        figure.setId("stats-" + id);
        figure.getStyleClass().add("figure");
        Label change = new Label(Changed.words(texts, percent));
        change.setId("stats-" + id + "-change");
        change.getStyleClass().addAll(Styles.TEXT_SMALL, style(percent, moreIsBetter));
        Label was = new Label(texts.get("stats.tile.before", before));
        was.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        VBox tile = new VBox(2, title, figure, new HBox(8, change, was));
        tile.getStyleClass().add("panel");
        tile.setPrefWidth(1);
        HBox.setHgrow(tile, Priority.ALWAYS);
        getChildren().add(tile);
    }

    private static String style(OptionalLong percent, boolean moreIsBetter) {
        long value = percent.orElse(0);
        return value == 0 ? Styles.TEXT_MUTED : value > 0 == moreIsBetter ? "figures-good" : "figures-bad";
    }

    /** Kopecks are noise in a figure that is read from afar. */
    private String whole(Money money) {
        return texts.get("stats.tile.roubles", texts.number(money.share(1, 100).kopecks()));
    }
}
