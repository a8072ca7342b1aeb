package shop.petunia.inventory;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.stock.StockChange;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Place;

/** One write-off: what, why, by whom, and the way to take it back. */
final class WriteOffViewModel {
    private final WriteOffDesk desk;
    private final Kit kit;
    private final long id;
    private final Runnable changed;
    private final Busy busy = new Busy();
    private final ReadOnlyObjectWrapper<@Nullable WriteOffRow> row = new ReadOnlyObjectWrapper<>();

    /** @param changed is run after it was undone, for the list behind */
    WriteOffViewModel(WriteOffDesk desk, Kit kit, long id, Runnable changed) {
        this.desk = desk;
        this.kit = kit;
        this.id = id;
        this.changed = changed;
    }

    /** Null until it was asked for. */
    ReadOnlyObjectProperty<@Nullable WriteOffRow> row() {
        return row.getReadOnlyProperty();
    }

    /** Shows it on a sheet. */
    void open() {
        kit.background().run(busy, this::load, loaded -> {
            row.set(loaded);
            kit.dialogs().sheet(Sentence.of("inventory.writeOff.name", id), new WriteOffView(this, kit));
        });
    }

    void undo() {
        WriteOffRow known = row.get();
        if (known != null) {
            new WriteOffUndoing(desk.writeOffs(), kit, busy).ask(known, () -> {
                kit.background().run(busy, this::load, row::set);
                changed.run();
            });
        }
    }

    void goToLot() {
        WriteOffRow known = row.get();
        if (known != null) {
            kit.navigator().go(new Place(StockChange.LOT, known.lotId()));
        }
    }

    private WriteOffRow load() {
        return desk.writeOffs().byId(id).orElseThrow(() -> new UserProblem("inventory.writeOff.gone"));
    }
}
