package shop.petunia.app;

import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import shop.petunia.app.Tour.Set;
import shop.petunia.app.Tour.Stop;
import shop.petunia.crm.ClientListColumn;
import shop.petunia.crm.ClientListFilter;
import shop.petunia.register.RegisterDesk;
import shop.petunia.register.RegisterView;
import shop.petunia.register.Scanned;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sort;
import shop.petunia.ui.Place;

/** Where the tour stops at the counter. */
record CounterStops(Wiring shop) {
    private static final int LINES = 8;

    List<Stop> all() {
        return List.of(
                new Stop("register", this::begin),
                new Stop("register-bouquets", set -> Stops.fire(set, "#tiles-bouquets")),
                new Stop("register-showcase", set -> Stops.fire(set, "#tiles-showcase")),
                new Stop("register-search", set -> Stops.type(set, "#counter-search", "ро")),
                new Stop("register-cart", this::fill),
                new Stop("register-unknown", set -> view(set).scanned("9999999")),
                new Stop("register-line", set -> Stops.fire(set, "#counter-line")),
                new Stop("register-client-none", set -> instead(set, "#counter-client")),
                new Stop("register-client", set -> Stops.type(set, "#client-search", "а")),
                new Stop("register-compose", set -> instead(set, "#counter-compose")),
                new Stop("register-pay", set -> instead(set, "#pay-cash")),
                new Stop("register-split", set -> Stops.fire(set, "#pay-way-split")),
                new Stop("register-change", CounterStops::paid),
                new Stop("register-held", this::held),
                new Stop("register-keys", CounterStops::keys));
    }

    /** As in the morning: the shift is open, the cart empty. */
    private void begin(Set set) {
        RegisterDesk desk = shop.register();
        if (desk.shifts().current().isEmpty()) {
            desk.shifts().open(Money.ofRoubles(5000), UUID.randomUUID());
        }
        set.window().go(Place.screen(RegisterView.ID));
        Stops.fire(set, "#tiles-flowers");
    }

    private void fill(Set set) {
        RegisterView view = view(set);
        Stops.type(set, "#counter-search", "");
        Stops.fire(set, "#tiles-flowers");
        RegisterDesk desk = shop.register();
        desk.rooms().goods().search("", 40).stream().filter(good -> good.price() != null).limit(LINES - 2)
                .forEach(good -> view
                        .take(new Scanned.Line(desk.shelf().good(good.id()).quantity(1 + (int) (good.id() % 7)))));
        desk.rooms().bouquets().search("", 2)
                .forEach(bouquet -> view.take(new Scanned.Line(desk.shelf().bouquet(bouquet.id()))));
        long best = shop.people().list.page(ClientListFilter.ALL, Sort.downBy(ClientListColumn.BALANCE), 0, 1)
                .getFirst().client().id();
        desk.shelf().client(best).ifPresent(client -> view.take(new Scanned.Client(client)));
        Stops.fire(set, "#cart-points");
    }

    private static void paid(Set set) {
        Stops.fire(set, "#pay-way-cash");
        Stops.type(set, "#pay-given", "50000");
        Stops.fire(set, "#pay-done");
        set.window().sheets().close();
    }

    private void held(Set set) {
        RegisterDesk desk = shop.register();
        if (desk.holds().count() == 0) {
            desk.shelf().repeatLast().ifPresent(cart -> desk.holds().hold(cart, "Мужчина в синей куртке"));
        }
        Stops.fire(set, "#counter-held");
    }

    private static void keys(Set set) {
        set.window().sheets().close();
        Stops.press(set.window(), KeyCode.F1);
    }

    private static void instead(Set set, String button) {
        set.window().sheets().close();
        Stops.fire(set, button);
    }

    private static RegisterView view(Set set) {
        return (RegisterView) set.window().view(RegisterView.ID);
    }
}
