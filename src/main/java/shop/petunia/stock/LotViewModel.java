package shop.petunia.stock;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Place;

/** One lot: its numbers, why they are what they are, and how they are put right. */
final class LotViewModel {
    private final StockRooms rooms;
    private final Kit kit;
    private final long lotId;
    private final Runnable changed;
    private final Busy busy = new Busy();
    private final ReadOnlyObjectWrapper<@Nullable LotRow> lot = new ReadOnlyObjectWrapper<>();
    private final ObservableList<ToldMovement> story = FXCollections.observableArrayList();

    /** @param changed is run after each change, for the list behind */
    LotViewModel(StockRooms rooms, Kit kit, long lotId, Runnable changed) {
        this.rooms = rooms;
        this.kit = kit;
        this.lotId = lotId;
        this.changed = changed;
    }

    /** Null until it was asked for. */
    ReadOnlyObjectProperty<@Nullable LotRow> lot() {
        return lot.getReadOnlyProperty();
    }

    /** Its movements, the newest first. */
    ObservableList<ToldMovement> story() {
        return story;
    }

    /** Shows the lot on a sheet. */
    void open() {
        kit.background().run(busy, this::load, loaded -> {
            show(loaded);
            kit.dialogs().sheet(Sentence.of("stock.lot.title", loaded.lot().goodName()), new LotView(this, kit));
        });
    }

    void refresh() {
        kit.background().run(busy, this::load, this::show);
    }

    void correct() {
        withLot(known -> RemainderForm.open(
                kit,
                known,
                (remaining, reason, operation) -> rooms.lines().correct(lotId, known.remaining(), remaining, reason,
                        operation),
                this::changed));
    }

    void edit() {
        withLot(known -> LotForm.open(
                kit,
                known,
                (draft, operation) -> rooms.lines().edit(lotId, draft, operation),
                this::changed));
    }

    List<LotAction> actions() {
        return rooms.actions().ofChosen();
    }

    void act(LotAction action) {
        withLot(known -> action.doing().act(kit, List.of(known), this::changed));
    }

    void goToReception() {
        withLot(known -> go(new Place(Document.RECEPTION, known.receptionId())));
    }

    void go(Place place) {
        kit.navigator().go(place);
    }

    private void changed() {
        refresh();
        changed.run();
    }

    private void withLot(Consumer<LotRow> action) {
        LotRow known = lot.get();
        if (known != null) {
            action.accept(known);
        }
    }

    private Loaded load() {
        LotRow row = rooms.stock().lot(lotId).orElseThrow(() -> new UserProblem("stock.lot.gone"));
        return new Loaded(row, rooms.told(rooms.stock().movements(lotId)).reversed());
    }

    private void show(Loaded loaded) {
        lot.set(loaded.lot());
        story.setAll(loaded.story());
    }

    private record Loaded(LotRow lot, List<ToldMovement> story) {}

    /** Sets what remains, once for each operation. */
    interface Correcting {
        void correct(int remaining, String reason, UUID operation);
    }

    /** Changes the line, once for each operation. */
    interface Editing {
        void edit(LineDraft draft, UUID operation);
    }
}
