package shop.petunia.app;

import java.util.List;
import javafx.scene.control.TableView;
import shop.petunia.app.Tour.Set;
import shop.petunia.app.Tour.Stop;
import shop.petunia.staff.OnDuty;
import shop.petunia.staff.Staff;
import shop.petunia.ui.Place;

/** Where the tour halts among the people: their list, the lock, and what a cashier is asked. */
record StaffStops(Wiring shop) {
    private static final String CASHIER = "Анна";
    private static final String CASHIERS_PIN = "1111";

    List<Stop> all() {
        return List.of(
                Stop.screen("staff"),
                new Stop("staff-new", set -> Stops.press(set, "staff", "#staff-add")),
                new Stop("staff-edit", set -> set.window().go(new Place("staff", cashier()))),
                new Stop("lock", StaffStops::lock),
                new Stop("lock-pin", set -> Stops.fire(set, "#lock-person-" + cashier())),
                new Stop("staff-of-a-cashier", StaffStops::enter),
                new Stop("staff-manager", set -> Stops.fire(set, "#guard-ask")),
                new Stop("audit", this::handBack));
    }

    private long cashier() {
        return shop.staff().list().stream()
                .filter(member -> member.name().equals(CASHIER))
                .findFirst()
                .map(Staff.Member::id)
                .orElseThrow();
    }

    private static void lock(Set set) {
        set.window().sheets().close();
        ((TableView<?>) set.window().lookup("#staff-list")).getSelectionModel().selectFirst();
        Stops.fire(set, "#nav-duty");
    }

    private static void enter(Set set) {
        Stops.type(set, "#pin", CASHIERS_PIN);
        Stops.fire(set, "#pin-enter");
    }

    private void handBack(Set set) {
        set.window().sheets().close();
        shop.entrance().enter(OnDuty.OWNER, "");
        set.window().refresh();
        set.window().go(Place.screen("audit"));
    }
}
