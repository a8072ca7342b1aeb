package shop.petunia.app;

import java.util.List;
import javafx.scene.control.TextInputControl;
import shop.petunia.app.Tour.Set;
import shop.petunia.app.Tour.Stop;
import shop.petunia.clients.ClientChange;
import shop.petunia.crm.ClientListColumn;
import shop.petunia.crm.ClientListFilter;
import shop.petunia.crm.ClientListRow;
import shop.petunia.crm.ClientsView;
import shop.petunia.shared.Sort;
import shop.petunia.ui.Place;

/** Where the tour stops among the regulars. */
record ClientStops(Wiring shop, Samples samples) {
    private static final String SCREEN = "clients";

    List<Stop> all() {
        return List.of(
                Stop.screen(SCREEN),
                new Stop("clients-card", this::card),
                new Stop("clients-points", set -> Stops.fire(set, "#client-story-points")),
                new Stop("clients-sale", set -> Stops.fire(set, "#client-sale")),
                new Stop("clients-sale-points", set -> type(set, "#sale-sum", "2350")),
                new Stop("clients-redeem", set -> instead(set, "#client-redeem")),
                new Stop("clients-edit", set -> instead(set, "#client-edit")),
                new Stop("clients-new", this::adding),
                new Stop("clients-new-taken", this::duplicate),
                new Stop("clients-merge", this::merge),
                new Stop("clients-anonymise", this::anonymise),
                new Stop("clients-tiers", set -> Stops.press(set, SCREEN, "#client-tiers")),
                new Stop("clients-import", this::importing),
                new Stop("clients-import-columns", set -> Stops.fire(set, "#client-import-columns")));
    }

    private List<ClientListRow> best() {
        return shop.clientList().page(ClientListFilter.ALL, Sort.downBy(ClientListColumn.SPENT), 0, 2);
    }

    private void card(Set set) {
        set.window().go(new Place(ClientChange.CLIENT, best().getFirst().id()));
    }

    private static void instead(Set set, String button) {
        set.window().sheets().close();
        Stops.fire(set, button);
    }

    private void adding(Set set) {
        set.window().sheets().close();
        Stops.press(set, SCREEN, "#client-add");
    }

    private void duplicate(Set set) {
        String phone = best().getFirst().client().phoneOrNothing();
        type(set, "#client-form-phone", phone);
    }

    private void merge(Set set) {
        set.window().sheets().close();
        set.window().go(Place.screen(SCREEN));
        List<ClientListRow> two = best();
        ((ClientsView) set.window().view(SCREEN)).merge(two.getFirst().id(), two.getLast().id());
    }

    private void anonymise(Set set) {
        set.window().sheets().close();
        ((ClientsView) set.window().view(SCREEN)).anonymise();
    }

    private void importing(Set set) {
        set.window().sheets().close();
        set.window().go(Place.screen(SCREEN));
        ((ClientsView) set.window().view(SCREEN))
                .importFile(samples.clientFile(best().getFirst().client().phoneOrNothing()));
    }

    private static void type(Set set, String field, String text) {
        ((TextInputControl) set.window().lookup(field)).setText(text);
    }
}
