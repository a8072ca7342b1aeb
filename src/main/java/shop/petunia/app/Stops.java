package shop.petunia.app;

import java.util.ArrayList;
import java.util.List;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import shop.petunia.app.Tour.Set;
import shop.petunia.app.Tour.Stop;
import shop.petunia.inventory.StocktakeChange;
import shop.petunia.inventory.StocktakeFilter;
import shop.petunia.inventory.StocktakeStatus;
import shop.petunia.receptions.ReceptionsView;
import shop.petunia.settings.SettingsSection;
import shop.petunia.stock.LotFilter;
import shop.petunia.stock.ReceptionFilter;
import shop.petunia.stock.Receptions;
import shop.petunia.stock.Stock;
import shop.petunia.ui.Place;
import shop.petunia.updates.UpdateSettings;
import shop.petunia.updates.Updates;
import shop.petunia.updates.Version;

/** Where the tour stops: every screen, and on the way what opens from it. */
record Stops(Wiring shop, Samples samples) {
    List<Stop> all() {
        List<Stop> stops = new ArrayList<>();
        stops.addAll(StatsStops.all());
        stops.addAll(new CounterStops(shop).all());
        stops.addAll(new OrderStops(shop).all());
        stops.addAll(new ClientStops(shop, samples).all());
        stops.addAll(new SaleStops(shop).all());
        stops.add(Stop.screen("stock"));
        stops.add(new Stop("stock-lot", this::lot));
        stops.add(Stop.screen("receptions"));
        stops.add(new Stop("receptions-card", this::reception));
        stops.add(new Stop("receptions-new", set -> press(set, "receptions", "#reception-add")));
        stops.add(new Stop("receptions-import", this::importing));
        stops.addAll(new BouquetStops(shop.florist()).all());
        stops.add(Stop.screen("stocktakes"));
        stops.add(new Stop("stocktakes-count", set -> stocktake(set, StocktakeStatus.IN_PROGRESS)));
        stops.add(new Stop("stocktakes-reconcile", set -> press(set, "stocktakes", "#count-reconcile")));
        stops.add(new Stop("stocktakes-applied", set -> stocktake(set, StocktakeStatus.APPLIED)));
        stops.add(new Stop("stocktakes-new", set -> press(set, "stocktakes", "#stocktake-start")));
        stops.add(Stop.screen("write-offs"));
        stops.add(new Stop("write-offs-new", Stops::writeOff));
        stops.add(new Stop("write-offs-report", Stops::wasteByGood));
        stops.add(Stop.screen("goods"));
        stops.add(new Stop("goods-new", set -> press(set, "goods", "#good-add")));
        stops.add(new Stop("goods-tags", set -> press(set, "goods", "#good-tags")));
        stops.add(Stop.screen("suppliers"));
        stops.add(new Stop("suppliers-new", set -> press(set, "suppliers", "#supplier-add")));
        stops.add(Stop.screen("movements"));
        stops.addAll(new MarketStops(shop).all());
        stops.addAll(new StaffStops(shop).all());
        stops.add(Stop.screen("backups"));
        stops.add(new Stop("settings", set -> settings(set, "settings.shop.title")));
        stops.add(new Stop("settings-labels", set -> settings(set, "labels.settings.title")));
        stops.add(new Stop("settings-updates", set -> settings(set, "updates.settings.title")));
        stops.add(new Stop("update", this::update));
        stops.add(new Stop("update-details", set -> fire(set, "#update-more")));
        stops.add(new Stop("jump", set -> {
            set.window().sheets().close();
            set.window().jump();
        }));
        stops.add(new Stop("keys", Stops::keys));
        return stops;
    }

    private void lot(Set set) {
        long id = shop.inventory().stock.lots(LotFilter.WITH_REMAINDER, Stock.BY_DAYS_LEFT, 0, 1).getFirst().id();
        set.window().go(new Place("lot", id));
    }

    private void reception(Set set) {
        long id = shop.inventory().receptions
                .page(ReceptionFilter.ALL, Receptions.NEWEST_FIRST, 0, 1)
                .getFirst()
                .id();
        set.window().go(new Place("reception", id));
    }

    private void stocktake(Set set, StocktakeStatus status) {
        long id = shop.inventory().stocktakes.page(StocktakeFilter.ALL.status(status), 0, 1).getFirst().id();
        set.window().go(new Place(StocktakeChange.STOCKTAKE, id));
    }

    static void settings(Set set, String titleKey) {
        set.window().go(Place.screen("settings"));
        ListView<?> sections = (ListView<?>) set.window().lookup("#settings-sections");
        for (int i = 0; i < sections.getItems().size(); i++) {
            if (((SettingsSection) sections.getItems().get(i)).titleKey().equals(titleKey)) {
                sections.getSelectionModel().clearAndSelect(i);
                sections.scrollTo(i);
            }
        }
    }

    private static void writeOff(Set set) {
        set.window().go(Place.screen("stock"));
        ((TableView<?>) set.window().lookup("#lots")).getSelectionModel().selectRange(0, 3);
        ((ButtonBase) set.window().lookup("#lot-write-off")).fire();
    }

    private static void wasteByGood(Set set) {
        press(set, "write-offs", "#journal-to-report");
        ((ButtonBase) set.window().lookup("#waste-good")).fire();
    }

    private void importing(Set set) {
        set.window().go(Place.screen("receptions"));
        ((ReceptionsView) set.window().view("receptions")).importFile(samples.supplierFile());
    }

    private void update(Set set) {
        shop.settings().set(UpdateSettings.SOURCE, samples.updates().toAbsolutePath().toString());
        set.window().telling(new Updates(Version.of("0.1"), shop.settings(), shop.time(), () -> false),
                set.background());
        set.window().go(Place.screen("dashboard"));
    }

    static void press(Set set, String screen, String button) {
        set.window().go(Place.screen(screen));
        fire(set, button);
    }

    static void fire(Set set, String button) {
        // what has just been opened has no children before it is styled
        set.window().applyCss();
        ((ButtonBase) set.window().lookup(button)).fire();
    }

    /** In place of the sheet that the stop before has opened. */
    static void instead(Set set, String button) {
        set.window().sheets().close();
        fire(set, button);
    }

    static void press(Node target, KeyCode key) {
        for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            target.fireEvent(new KeyEvent(type, "", "", key, false, false, false, false));
        }
    }

    static void type(Set set, String field, String text) {
        ((TextInputControl) set.window().lookup(field)).setText(text);
    }

    private static void keys(Set set) {
        set.window().sheets().close();
        press(set.window(), KeyCode.F1);
    }
}
