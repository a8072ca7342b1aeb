package shop.petunia.app;

import java.util.Comparator;
import java.util.List;
import shop.petunia.app.Tour.Set;
import shop.petunia.app.Tour.Stop;
import shop.petunia.register.SaleFilter;
import shop.petunia.register.SaleRow;
import shop.petunia.register.SalesView;
import shop.petunia.ui.Place;

/** Where the tour stops among shifts, receipts and returns. */
record SaleStops(Wiring shop) {
    private static final String SHIFTS = "shifts";
    private static final int MANY = 200;

    List<Stop> all() {
        return List.of(
                Stop.screen(SHIFTS),
                new Stop("shifts-x", set -> Stops.fire(set, "#shift-x")),
                new Stop("shifts-x-paper", set -> Stops.fire(set, "#report-show")),
                new Stop("shifts-closing", set -> instead(set, "#shift-close")),
                new Stop("shifts-difference", SaleStops::counted),
                new Stop("shifts-out", set -> instead(set, "#shift-out")),
                new Stop("shifts-z", this::closed),
                Stop.screen("sales"),
                new Stop("sales-returned", set -> Stops.fire(set, "#sale-returned")),
                new Stop("sales-card", this::returned),
                new Stop("sales-paper", set -> Stops.fire(set, "#sale-returns .button")),
                new Stop("sales-long", this::longest),
                new Stop("sales-return", set -> Stops.fire(set, "#sale-take-back")),
                new Stop("sales-return-all", SaleStops::everything),
                new Stop("sales-number", set -> {
                    set.window().sheets().close();
                    Stops.press(set, "sales", "#sale-return");
                }));
    }

    private static void counted(Set set) {
        Stops.type(set, "#pile-1000", "4");
        Stops.type(set, "#pile-500", "3");
        Stops.type(set, "#pile-100", "7");
    }

    private static void instead(Set set, String button) {
        set.window().sheets().close();
        set.window().go(Place.screen(SHIFTS));
        Stops.fire(set, button);
    }

    private void closed(Set set) {
        set.window().sheets().close();
        long id = shop.counter().backOffice().history().page(null, 0, 1).getFirst().shift().id();
        set.window().go(new Place("shift", id));
    }

    private void returned(Set set) {
        shop.counter().backOffice().sales().page(SaleFilter.ALL.returned(true), 0, 1)
                .forEach(sale -> set.window().go(new Place(SalesView.SALE, sale.id())));
    }

    /** A receipt with several lines. */
    private void longest(Set set) {
        set.window().sheets().close();
        shop.counter().backOffice().sales().page(SaleFilter.ALL, 0, MANY).stream()
                .filter(sale -> sale.returned().isZero() && !sale.order().pointsUsed().isPositive())
                .max(Comparator.comparing((SaleRow sale) -> sale.order().composition().length()))
                .ifPresent(sale -> set.window().go(new Place(SalesView.SALE, sale.id())));
    }

    private static void everything(Set set) {
        Stops.fire(set, "#returning-all");
    }
}
