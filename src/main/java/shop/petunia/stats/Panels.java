package shop.petunia.stats;

import atlantafx.base.theme.Styles;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.inventory.WasteReport;
import shop.petunia.inventory.WasteRow;
import shop.petunia.inventory.WasteWords;
import shop.petunia.orders.Channel;
import shop.petunia.orders.OrderStatus;
import shop.petunia.orders.Way;
import shop.petunia.shared.Money;
import shop.petunia.ui.Texts;

/** What the revenue is made of, in small tables with bars. */
final class Panels {
    private final Texts texts;

    Panels(Texts texts) {
        this.texts = texts;
    }

    /** Channels, and delivery beside pickup. */
    VBox split(Totals totals) {
        GridPane grid = grid();
        Money all = totals.all().revenue();
        for (Channel channel : Channel.values()) {
            shared(grid, "stats-" + channel.name().toLowerCase(Locale.ROOT), texts.of(channel),
                    totals.of(channel), all);
        }
        gap(grid);
        for (Way way : Way.values()) {
            shared(grid, "stats-" + way.name().toLowerCase(Locale.ROOT), texts.of(way), totals.of(way), all);
        }
        return panel("stats.split.title", grid);
    }

    VBox statuses(Figures figures) {
        GridPane grid = grid();
        for (OrderStatus status : OrderStatus.values()) {
            Long count = figures.statuses().get(status);
            if (count != null) {
                row(grid, texts.of(status), bar(count, figures.created()), texts.number(count));
            }
        }
        return panel("stats.statuses.title", figures.created() == 0 ? nothing("stats.statuses.none") : grid);
    }

    VBox payout(Payout payout) {
        GridPane grid = grid();
        row(grid, texts.get("stats.payout.online"), null, texts.money(payout.online()));
        row(grid, texts.get("stats.payout.onPickup"), null, texts.money(payout.onPickup()));
        if (!payout.notYet().isZero()) {
            row(grid, texts.get("stats.payout.notYet"), null, texts.money(payout.notYet()));
        }
        row(grid, texts.get("stats.payout.commission", texts.percent(payout.percent())), null,
                texts.money(payout.commission().negated()));
        row(grid, texts.get("stats.payout.payout"), null, texts.money(payout.payout()));
        grid.getChildren().stream().filter(node -> GridPane.getRowIndex(node) == grid.getRowCount() - 1)
                .forEach(node -> node.getStyleClass().add(Styles.TEXT_BOLD));
        return panel("stats.payout.title", grid);
    }

    VBox margin(Margin margin) {
        GridPane grid = grid();
        row(grid, texts.get("stats.margin.covered"), null, texts.money(margin.covered()));
        row(grid, texts.get("stats.margin.cost"), null, texts.money(margin.cost().negated()));
        row(grid, texts.get("stats.margin.earned"), null, texts.money(margin.earned()));
        row(grid, texts.get("stats.margin.percent"), null, percent(margin.percent()));
        return panel("stats.margin.title", grid);
    }

    VBox waste(WasteReport waste) {
        GridPane grid = grid();
        for (WasteRow row : waste.rows()) {
            row(grid, WasteWords.of(texts, row.group()), bar(row.loss().kopecks(), waste.loss().kopecks()),
                    texts.money(row.loss()));
        }
        row(grid, texts.get("stats.waste.share"), null, percent(waste.share()));
        return panel("stats.waste.title", waste.rows().isEmpty() ? nothing("stats.waste.none") : grid);
    }

    private void shared(GridPane grid, String id, String name, Sums sums, Money all) {
        Label amount = row(grid, name, bar(sums.revenue().kopecks(), all.kopecks()),
                texts.money(sums.revenue()));
        amount.setId(id);
    }

    private Label row(GridPane grid, String name, @Nullable Node bar, String value) {
        Label words = new Label(name);
        words.setMinWidth(Region.USE_PREF_SIZE);
        Label number = new Label(value);
        number.setMinWidth(Region.USE_PREF_SIZE);
        List<Node> cells = new ArrayList<>(List.of(words, bar == null ? new Region() : bar, number));
        grid.addRow(grid.getRowCount(), cells.toArray(Node[]::new));
        GridPane.setHalignment(number, HPos.RIGHT);
        return number;
    }

    /** As wide a part of its room as it is of the whole. */
    private static Node bar(long part, long whole) {
        Region bar = new Region();
        bar.getStyleClass().add("waste-bar");
        double share = whole <= 0 ? 0 : Math.clamp((double) part / whole, 0, 1);
        HBox room = new HBox(bar);
        room.setMinWidth(0);
        room.setPrefWidth(1);
        room.getStyleClass().add("waste-bar-room");
        bar.minWidthProperty().bind(room.widthProperty().multiply(share));
        bar.maxWidthProperty().bind(bar.minWidthProperty());
        return room;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("panel-grid");
        ColumnConstraints middle = new ColumnConstraints();
        middle.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(new ColumnConstraints(), middle, new ColumnConstraints());
        return grid;
    }

    private static void gap(GridPane grid) {
        Region gap = new Region();
        gap.setMinHeight(6);
        grid.addRow(grid.getRowCount(), gap);
    }

    private VBox panel(String key, Node content) {
        Label title = new Label(texts.get(key));
        title.getStyleClass().add("panel-title");
        VBox panel = new VBox(8, title, content);
        panel.getStyleClass().add("panel");
        return panel;
    }

    private Label nothing(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add(Styles.TEXT_MUTED);
        return label;
    }

    private String percent(@Nullable BigDecimal percent) {
        return percent == null ? "—" : texts.percent(percent);
    }
}
