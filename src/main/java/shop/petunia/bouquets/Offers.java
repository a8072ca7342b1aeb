package shop.petunia.bouquets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Filters;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;
import shop.petunia.ui.Turns;

/** What the constructor offers to take: found by words, scanned, or what will wilt first. */
final class Offers {
    private static final int OFFERED = 60;

    private final Florist florist;
    private final Kit kit;
    private final Composition composition;
    private final Filters filters = new Filters(this::refresh);
    private final StringProperty text = filters.text();
    private final BooleanProperty soonOnly = filters.toggle();
    private final ObservableList<Ingredient> offered = FXCollections.observableArrayList();
    private final Latest latest = new Latest();
    private final Turns scans;

    Offers(Florist florist, Kit kit, Composition composition) {
        this.florist = florist;
        this.kit = kit;
        this.composition = composition;
        this.scans = new Turns(kit.background());
        composition.day().addListener((property, old, now) -> refresh());
    }

    StringProperty text() {
        return text;
    }

    BooleanProperty soonOnly() {
        return soonOnly;
    }

    ObservableList<Ingredient> offered() {
        return offered;
    }

    void refresh() {
        String words = text.get();
        boolean soon = soonOnly.get();
        LocalDate day = composition.day().get();
        kit.background().latest(
                latest, () -> florist.ingredients().offered(words, soon, day, OFFERED), offered::setAll);
    }

    /** Enter in the search: a barcode's good, else the first that has the words. Quick scans wait for each other. */
    void enter(String typed) {
        if (typed.isBlank()) {
            return;
        }
        LocalDate day = composition.day().get();
        boolean soon = soonOnly.get();
        scans.run(() -> found(typed, soon, day), found -> take(typed, found, composition::add));
    }

    private Optional<Ingredient> found(String typed, boolean soon, @Nullable LocalDate day) {
        return florist.ingredients().byBarcode(typed, day).or(() -> {
            List<Ingredient> first = florist.ingredients().offered(typed, soon, day, 1);
            return first.stream().findFirst();
        });
    }

    private void take(String typed, Optional<Ingredient> found, Consumer<Ingredient> taking) {
        found.ifPresentOrElse(taking, () -> kit.dialogs().notice(Sentence.of("bouquets.offers.unknown", typed)));
    }
}
