package shop.petunia.app;

import java.util.List;
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
    private static final int TOLD_OF = 150;

    List<Stop> all() {
        return List.of(
                Stop.screen(SCREEN),
                new Stop("clients-card", this::card),
                new Stop("clients-points", set -> Stops.fire(set, "#client-story-points")),
                new Stop("clients-orders", set -> Stops.fire(set, "#client-story-orders")),
                new Stop("clients-sale", set -> Stops.fire(set, "#client-sale")),
                new Stop("clients-sale-points", set -> Stops.type(set, "#sale-sum", "2350")),
                new Stop("clients-redeem", set -> Stops.instead(set, "#client-redeem")),
                new Stop("clients-edit", set -> Stops.instead(set, "#client-edit")),
                new Stop("clients-new", this::adding),
                new Stop("clients-new-taken", this::duplicate),
                new Stop("clients-merge", this::merge),
                new Stop("clients-anonymise", this::anonymise),
                new Stop("clients-tiers", set -> Stops.press(set, SCREEN, "#client-tiers")),
                new Stop("clients-settings", ClientStops::settings),
                new Stop("clients-import", this::importing),
                new Stop("clients-import-columns", set -> Stops.fire(set, "#client-import-columns")));
    }

    private List<ClientListRow> best() {
        return shop.people().list.page(ClientListFilter.ALL, Sort.downBy(ClientListColumn.SPENT), 0, 2);
    }

    /** Of those who buy most somebody of whom there is something to tell. */
    private void card(Set set) {
        List<ClientListRow> regulars =
                shop.people().list.page(ClientListFilter.ALL, Sort.downBy(ClientListColumn.SPENT), 0, TOLD_OF);
        ClientListRow chosen = regulars.stream()
                .filter(row -> !row.client().note().isEmpty() && !row.tags().isEmpty()
                        && row.client().birthday() != null)
                .findFirst()
                .orElse(regulars.getFirst());
        set.window().go(new Place(ClientChange.CLIENT, chosen.id()));
    }

    private static void settings(Set set) {
        set.window().sheets().close();
        Stops.settings(set, "crm.settings.points");
    }

    private void adding(Set set) {
        set.window().sheets().close();
        Stops.press(set, SCREEN, "#client-add");
    }

    private void duplicate(Set set) {
        String phone = best().getFirst().client().phoneOrNothing();
        Stops.type(set, "#client-form-phone", phone);
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
}
