package shop.petunia.register;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Kit;

/** The sale made last: it is shown, for its change, until the next action; its receipt is printed as often as one asks. */
final class LastSale {
    private final CounterPlace place;
    private final Kit kit;
    private final ReadOnlyObjectWrapper<@Nullable Sold> shown = new ReadOnlyObjectWrapper<>();
    private @Nullable Long id;

    LastSale(CounterPlace place, Kit kit) {
        this.place = place;
        this.kit = kit;
    }

    ReadOnlyObjectProperty<@Nullable Sold> shown() {
        return shown.getReadOnlyProperty();
    }

    void show(Sold sale) {
        id = sale.orderId();
        shown.set(sale);
    }

    void hide() {
        shown.set(null);
    }

    /**
     * Prints its receipt; after a restart the database knows which.
     *
     * @param tell says why there is nothing to print
     */
    void print(Consumer<Sentence> tell) {
        if (id != null) {
            place.slips().print(kit, id);
            return;
        }
        kit.background().run(new Busy(), place.desk().receipts()::last, found -> {
            if (found.isEmpty()) {
                tell.accept(Sentence.of("register.print.nothing"));
            } else {
                place.slips().print(kit, found.get());
            }
        });
    }
}
