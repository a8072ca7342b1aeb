package shop.petunia.stats;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import shop.petunia.shared.Money;
import shop.petunia.ui.Texts;

/**
 * The revenue of each day, and behind it that of the day as far before. The pointer or the arrow keys choose a day whose
 * figures are told; a click or Enter opens its orders. Days that are too narrow for bars are joined by a line.
 */
final class RevenueChart extends Region {
    private static final double LEFT = 72;
    private static final double TOP = 12;
    private static final double BOTTOM = 26;
    private static final double NARROWEST_BAR = 7;
    private static final double LABEL = 64;
    private static final int NONE = -1;

    private final Texts texts;
    private final Consumer<Integer> chosen;
    private final Consumer<LocalDate> opened;
    private final NumberFormat shortly;
    private final Rectangle cursor = new Rectangle();
    private List<DayRevenue> days = List.of();
    private List<DayRevenue> before = List.of();
    private ChartScale scale = ChartScale.of(List.<Money>of().stream());
    private int at = NONE;

    /** @param chosen hears which day is pointed at, from 0; negative for none */
    RevenueChart(Texts texts, Consumer<Integer> chosen, Consumer<LocalDate> opened) {
        this.texts = texts;
        this.chosen = chosen;
        this.opened = opened;
        shortly = NumberFormat.getCompactNumberInstance(texts.locale(), NumberFormat.Style.SHORT);
        shortly.setMaximumFractionDigits(1);
        setId("stats-chart");
        getStyleClass().add("revenue-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        cursor.getStyleClass().add("chart-cursor");
        setOnMouseMoved(event -> choose(dayAt(event.getX())));
        setOnMouseExited(event -> choose(NONE));
        setOnMouseClicked(event -> {
            requestFocus();
            choose(dayAt(event.getX()));
            open();
        });
        setOnKeyPressed(this::key);
        focusedProperty().addListener((property, was, is) -> choose(is && at == NONE ? days.size() - 1 : at));
    }

    void show(List<DayRevenue> now, List<DayRevenue> then) {
        days = now;
        before = then;
        List<DayRevenue> all = new ArrayList<>(now);
        all.addAll(then);
        scale = ChartScale.of(all.stream().map(DayRevenue::revenue));
        at = NONE;
        setAccessibleText(texts.get("stats.chart.accessible", now.size()));
        requestLayout();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> choose(Math.max(0, at - 1));
            case RIGHT -> choose(Math.min(days.size() - 1, at + 1));
            case HOME -> choose(0);
            case END -> choose(days.size() - 1);
            case ENTER, SPACE -> open();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int day) {
        if (day != at) {
            at = day;
            chosen.accept(day);
            place(cursor);
        }
    }

    private void open() {
        if (at != NONE && at < days.size()) {
            opened.accept(days.get(at).day());
        }
    }

    private int dayAt(double x) {
        int day = (int) Math.floor((x - LEFT) / slot());
        return x < LEFT || day >= days.size() ? NONE : day;
    }

    private double slot() {
        return Math.max(0.1, (getWidth() - LEFT) / Math.max(1, days.size()));
    }

    private double y(Money amount) {
        return TOP + (1 - scale.share(amount)) * (getHeight() - TOP - BOTTOM);
    }

    @Override
    protected void layoutChildren() {
        List<Node> nodes = new ArrayList<>();
        scale.ticks().forEach(tick -> tick(nodes, Money.ofKopecks(tick)));
        nodes.add(cursor);
        if (slot() >= NARROWEST_BAR) {
            bars(nodes, before, 0.84, "chart-before");
            bars(nodes, days, 0.5, "chart-now");
        } else {
            nodes.add(line(before, "chart-before-line"));
            nodes.add(line(days, "chart-now-line"));
        }
        labels(nodes);
        getChildren().setAll(nodes);
        place(cursor);
    }

    private void place(Rectangle mark) {
        mark.setVisible(at != NONE);
        mark.setX(LEFT + at * slot());
        mark.setY(TOP);
        mark.setWidth(slot());
        mark.setHeight(Math.max(0, getHeight() - TOP - BOTTOM));
    }

    private void tick(List<Node> nodes, Money amount) {
        double y = Math.round(y(amount)) + 0.5;
        Line line = new Line(LEFT, y, getWidth(), y);
        line.getStyleClass().add(amount.isZero() ? "chart-zero" : "chart-tick");
        Text label = new Text(shortly.format(amount.kopecks() / 100));
        label.getStyleClass().add("chart-label");
        label.setTextOrigin(VPos.CENTER);
        label.setY(y);
        label.setX(LEFT - 10 - label.getLayoutBounds().getWidth());
        nodes.add(line);
        nodes.add(label);
    }

    private void bars(List<Node> nodes, List<DayRevenue> shown, double share, String style) {
        double width = slot() * share;
        double zero = y(Money.ZERO);
        for (int i = 0; i < shown.size(); i++) {
            double y = y(shown.get(i).revenue());
            Rectangle bar = new Rectangle(LEFT + i * slot() + (slot() - width) / 2, Math.min(y, zero), width,
                    Math.abs(zero - y));
            bar.getStyleClass().add(style);
            nodes.add(bar);
        }
    }

    private Polyline line(List<DayRevenue> shown, String style) {
        Polyline line = new Polyline();
        for (int i = 0; i < shown.size(); i++) {
            line.getPoints().addAll(LEFT + (i + 0.5) * slot(), y(shown.get(i).revenue()));
        }
        line.getStyleClass().add(style);
        return line;
    }

    /** As many days as there is room for, the last of them always. */
    private void labels(List<Node> nodes) {
        DayLabels words = DayLabels.of(texts, days);
        int step = Math.max(1, (int) Math.ceil(words.width(LABEL) / slot()));
        for (int i = days.size() - 1; i >= 0; i -= step) {
            Text label = new Text(words.of(days.get(i).day()));
            label.getStyleClass().add("chart-label");
            label.setTextOrigin(VPos.BASELINE);
            label.setY(getHeight() - 6);
            double width = label.getLayoutBounds().getWidth();
            label.setX(Math.min(getWidth() - width, LEFT + (i + 0.5) * slot() - width / 2));
            nodes.add(label);
        }
    }
}
