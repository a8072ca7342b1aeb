package shop.petunia.app;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import shop.petunia.app.Tour.Stop;

/** Where the tour stops among the figures. */
final class StatsStops {
    private StatsStops() {}

    static List<Stop> all() {
        return List.of(
                Stop.screen("dashboard"),
                Stop.screen("stats"),
                new Stop("stats-day", set -> {
                    var chart = set.window().lookup("#stats-chart");
                    chart.requestFocus();
                    Stops.press(chart, KeyCode.LEFT);
                }),
                new Stop("stats-below", set -> ((ScrollPane) set.window().lookup(".stats-scroll")).setVvalue(1)),
                new Stop("stats-quarter", set -> {
                    ((ScrollPane) set.window().lookup(".stats-scroll")).setVvalue(0);
                    Stops.fire(set, "#stats-days-90");
                }),
                new Stop("stats-year", set -> Stops.fire(set, "#stats-year")),
                new Stop("stats-empty", set -> {
                    Stops.fire(set, "#stats-month");
                    for (int months = 0; months < 14; months++) {
                        Stops.fire(set, "#stats-earlier");
                    }
                }),
                new Stop("stats-clients", set -> {
                    Stops.fire(set, "#stats-days-90");
                    Stops.fire(set, "#stats-clients");
                }));
    }
}
