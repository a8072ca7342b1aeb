package shop.petunia.app;

import java.util.List;
import javafx.scene.input.KeyCode;
import shop.petunia.app.Tour.Set;
import shop.petunia.app.Tour.Stop;
import shop.petunia.bouquets.Florist;
import shop.petunia.bouquets.Showcase;
import shop.petunia.bouquets.UnitFilter;
import shop.petunia.ui.Place;

/** Where the tour halts among the bouquets. */
record BouquetStops(Florist florist) {
    List<Stop> all() {
        return List.of(
                Stop.screen("bouquets"),
                new Stop("bouquets-able", set -> Stops.fire(set, "#bouquets-able")),
                new Stop("bouquets-new", set -> Stops.press(set, "bouquets", "#bouquet-add")),
                new Stop("bouquets-soon", set -> Stops.fire(set, "#stems-soon")),
                new Stop("bouquets-card", this::bouquet),
                new Stop("bouquets-budget", BouquetStops::tooDear),
                Stop.screen("showcase"),
                new Stop("showcase-assemble", set -> Stops.press(set, "showcase", "#unit-assemble")),
                new Stop("showcase-check", set -> Stops.press(set, "showcase", "#units-check")),
                new Stop("showcase-unit", this::unit),
                new Stop("showcase-card", BouquetStops::card),
                new Stop("showcase-loss", set -> Stops.instead(set, "#unit-write-off")),
                new Stop("showcase-apart", set -> Stops.instead(set, "#unit-take-apart")),
                new Stop("showcase-label", set -> Stops.instead(set, "#unit-label")),
                new Stop("showcase-checks", set -> Stops.instead(set, "#units-checks")),
                new Stop("showcase-all", BouquetStops::allUnits));
    }

    private void bouquet(Set set) {
        long id = florist.bouquets().search("пудровая нежность", 1).getFirst().id();
        set.window().go(new Place("bouquet", id));
    }

    private void unit(Set set) {
        long id = florist.showcase()
                .page(UnitFilter.ON_SHOWCASE, Showcase.FIRST_WILTED, 0, 1)
                .getFirst()
                .id();
        set.window().go(new Place("showcase", id));
    }

    /** As Enter opens it. */
    private static void card(Set set) {
        Stops.press(set.window().lookup("#units"), KeyCode.ENTER);
    }

    private static void allUnits(Set set) {
        Stops.type(set, "#unit-search", "");
        Stops.instead(set, "#units-all");
    }

    /** More than the customer wants to pay for. */
    private static void tooDear(Set set) {
        Stops.type(set, "#bouquet-budget", "3000");
        for (int more = 0; more < 4; more++) {
            Stops.fire(set, "#stem-more-1");
        }
    }
}
