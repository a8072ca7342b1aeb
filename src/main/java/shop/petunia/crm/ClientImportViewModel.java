package shop.petunia.crm;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import shop.petunia.files.Table;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Dialogs.FileKind;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;

/** A file of clients on its way in: chosen, looked at row by row, decided about, imported, and what came of it. */
final class ClientImportViewModel {
    private final ClientRooms rooms;
    private final Kit kit;
    private final LongConsumer opening;
    private final Runnable leaving;
    private final Busy reading = new Busy();
    private final Busy importing = new Busy();
    private final Latest latest = new Latest();
    private final ImportColumns columns = new ImportColumns();
    private final ObjectProperty<@Nullable OnDuplicate> onDuplicate = new SimpleObjectProperty<>(OnDuplicate.SKIP);
    private final ObjectProperty<@Nullable NameOrder> order = new SimpleObjectProperty<>(NameOrder.LAST_FIRST);
    private final BooleanProperty onlyRemarkable = new SimpleBooleanProperty();
    private final Map<Integer, NameOrder> orders = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ClientPlan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Sentence> obstacle = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ClientsImported> done = new ReadOnlyObjectWrapper<>();
    private final ObservableList<ClientFileRow> rows = FXCollections.observableArrayList();
    private final FilteredList<ClientFileRow> shown = new FilteredList<>(rows);

    /**
     * @param opening goes to a client's card
     * @param leaving goes back to the list
     */
    ClientImportViewModel(ClientRooms rooms, Kit kit, LongConsumer opening, Runnable leaving) {
        this.rooms = rooms;
        this.kit = kit;
        this.opening = opening;
        this.leaving = leaving;
        columns.chosen().addListener((property, old, now) -> compare());
        order.addListener((property, old, now) -> {
            orders.clear();
            compare();
        });
        importing.onProperty().addListener((property, was, is) -> {
            if (!is) {
                compare();
            }
        });
        onlyRemarkable.addListener((property, old, only) -> shown.setPredicate(
                row -> !only || row.state() != ClientFileRow.State.NEW));
    }

    ImportColumns columns() {
        return columns;
    }

    /** What becomes of a row whose phone somebody has already. */
    ObjectProperty<@Nullable OnDuplicate> onDuplicate() {
        return onDuplicate;
    }

    /** How all names are taken apart whose parts do not stand in the file. */
    ObjectProperty<@Nullable NameOrder> order() {
        return order;
    }

    /** Hides the rows that simply come in. */
    BooleanProperty onlyRemarkable() {
        return onlyRemarkable;
    }

    /** Null until a file was read. */
    ReadOnlyObjectProperty<@Nullable Opened> opened() {
        return opened.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable ClientPlan> plan() {
        return plan.getReadOnlyProperty();
    }

    /** What keeps the rows from being shown at all: a column that was not found. */
    ReadOnlyObjectProperty<@Nullable Sentence> obstacle() {
        return obstacle.getReadOnlyProperty();
    }

    /** What the import has done; null before. */
    ReadOnlyObjectProperty<@Nullable ClientsImported> done() {
        return done.getReadOnlyProperty();
    }

    ObservableList<ClientFileRow> shown() {
        return shown;
    }

    Busy reading() {
        return reading;
    }

    Busy importing() {
        return importing;
    }

    void choose() {
        kit.dialogs().openFile(
                Sentence.of("crm.import.choose"),
                List.of(new FileKind(Sentence.of("crm.import.kind"), List.of("csv", "xlsx", "txt"))),
                this::read);
    }

    void read(Path path) {
        if (importing.isOn()) {
            return;
        }
        kit.background().run(reading, () -> {
            Table table = rooms.imports().read(path);
            return new Opened(String.valueOf(path.getFileName()), table, rooms.imports().columns(table));
        }, this::adopt);
    }

    /** The name of this row the other way round. */
    void swap(ClientFileRow row) {
        NameOrder now = orders.getOrDefault(row.line(), way());
        orders.put(row.line(), now == NameOrder.AS_WRITTEN ? NameOrder.LAST_FIRST : now.swapped());
        compare();
    }

    void open(ClientFileRow.Twin twin) {
        if (twin.clientId() != null) {
            opening.accept(twin.clientId());
        }
    }

    void importAll() {
        ClientPlan now = plan.get();
        if (now == null) {
            return;
        }
        OnDuplicate choice = requireNonNull(onDuplicate.get());
        kit.background().runLong(
                importing,
                progress -> rooms.imports().importAll(now, choice, progress),
                done::set);
    }

    /** What is in by then stays. */
    void cancel() {
        importing.cancel();
    }

    /** Not while rows are being written: they would be, unseen. */
    void leave() {
        if (!importing.isOn()) {
            leaving.run();
        }
    }

    /** All that was not simply done, a line each. */
    String told(ClientsImported imported) {
        return String.join("\n", imported.remarks().stream().map(kit.texts()::of).toList());
    }

    void copied() {
        kit.dialogs().notice(Sentence.of("crm.import.copied"));
    }

    private NameOrder way() {
        return requireNonNull(order.get());
    }

    private void adopt(Opened file) {
        orders.clear();
        done.set(null);
        onlyRemarkable.set(false);
        opened.set(file);
        columns.adopt(file.table().headings(), file.columns());
        compare();
    }

    private void compare() {
        Opened file = opened.get();
        if (file == null) {
            return;
        }
        ClientColumns chosen = columns.chosen().get();
        NameOrder way = way();
        Map<Integer, NameOrder> single = Map.copyOf(orders);
        kit.background().latest(latest, () -> compared(file, chosen, way, single), this::show);
    }

    private Compared compared(
            Opened file, ClientColumns chosen, NameOrder way, Map<Integer, NameOrder> single) {
        try {
            ClientPlan plain = rooms.imports().plan(file.table(), chosen, file.name());
            return new Compared(plain.named(way).named(single), null);
        } catch (UserProblem problem) {
            return new Compared(null, problem.sentence());
        }
    }

    private void show(Compared compared) {
        obstacle.set(compared.obstacle());
        rows.setAll(compared.plan() == null ? List.of() : compared.plan().rows());
        plan.set(compared.plan());
    }

    /** A file that was read, and what its headings tell. */
    record Opened(String name, Table table, ClientColumns columns) {}

    private record Compared(@Nullable ClientPlan plan, @Nullable Sentence obstacle) {}
}
