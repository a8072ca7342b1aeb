package shop.petunia.crm;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import shop.petunia.clients.ClientRow;
import shop.petunia.loyalty.Segment;
import shop.petunia.settings.Phones;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.Sort;
import shop.petunia.ui.Busy;
import shop.petunia.ui.ExportButton;
import shop.petunia.ui.Filters;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;
import shop.petunia.ui.RowSource;
import shop.petunia.ui.Rows;

/** The list of clients: what is asked for, what was found, and what can be done from here. */
final class ClientListViewModel {
    private static final Sort<ClientListColumn> OWN_ORDER = Sort.by(ClientListColumn.NAME);

    private final ClientRooms rooms;
    private final Kit kit;
    private final LongConsumer opening;
    private final Runnable importing;
    private final Filters filters = new Filters(this::ask);
    private final StringProperty text = filters.text();
    private final ObjectProperty<@Nullable Segment> segment = filters.choice();
    private final ObjectProperty<@Nullable String> tag = filters.choice();
    private final ObservableList<String> tags = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Map<Segment, Long>> segments = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Points> points = new ReadOnlyObjectWrapper<>(Points.ZERO);
    private final Rows<ClientListRow> rows;
    private final Latest latestTags = new Latest();
    private final Latest latestFigures = new Latest();
    private final Latest latestSought = new Latest();
    private final Busy busy = new Busy();
    private final Busy exporting = new Busy();

    /**
     * @param opening goes to a client's card
     * @param importing goes to the import of a file
     */
    ClientListViewModel(ClientRooms rooms, Kit kit, LongConsumer opening, Runnable importing) {
        this.rooms = rooms;
        this.kit = kit;
        this.opening = opening;
        this.importing = importing;
        this.rows = new Rows<>(kit.background());
    }

    StringProperty text() {
        return text;
    }

    ObjectProperty<@Nullable Segment> segment() {
        return segment;
    }

    ObjectProperty<@Nullable String> tag() {
        return tag;
    }

    ObservableList<String> tags() {
        return tags;
    }

    /** How many clients of each segment all other filters let through. */
    ReadOnlyObjectProperty<Map<Segment, Long>> segments() {
        return segments.getReadOnlyProperty();
    }

    /** What the clients of the list own together. */
    ReadOnlyObjectProperty<Points> points() {
        return points.getReadOnlyProperty();
    }

    Rows<ClientListRow> rows() {
        return rows;
    }

    Busy exporting() {
        return exporting;
    }

    /** Asks the database afresh, for the tags too. */
    void refresh() {
        kit.background().latest(latestTags, rooms::tags, tags::setAll);
        ask();
    }

    boolean isFiltered() {
        return !filter().equals(ClientListFilter.ALL);
    }

    void clear() {
        filters.clear();
    }

    void open(ClientListRow row) {
        opening.accept(row.id());
    }

    /** Enter in the search, as a scanner ends with it: whose card it is, or who is found alone, is meant. */
    void sought(String typed) {
        ClientListFilter filter = filter().text(typed);
        kit.background().latest(latestSought, () -> meant(typed, filter), client -> client.ifPresent(opening::accept));
    }

    private Optional<Long> meant(String typed, ClientListFilter filter) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        return rooms.clients().byCard(typed).map(ClientRow::id).or(() -> {
            List<ClientListRow> found = rooms.list().page(filter, OWN_ORDER, 0, 2);
            return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
        });
    }

    /** A phone that was sought in vain is the new client's. */
    void add() {
        String typed = text.get().strip();
        String phone = Phones.e164(typed, rooms.clients().region()).map(Phones::shown).orElse("");
        kit.background().run(busy, rooms::tags, known -> ClientForm.add(kit, rooms, known, phone, opening));
    }

    void importFile() {
        importing.run();
    }

    void tiers() {
        kit.background().run(busy, rooms.tiers()::list, known -> TiersForm.open(kit, rooms, known, this::ask));
    }

    void export() {
        String name = kit.texts().get("crm.export.file", rooms.today().toString());
        kit.dialogs().saveFile(Sentence.of("crm.export.title"), name, ExportButton.TABLES, this::export);
    }

    private void export(Path target) {
        ClientListFilter filter = filter();
        Sort<ClientListColumn> sort = rows.order().or(ClientListColumn.class, OWN_ORDER);
        kit.background()
                .runLong(
                        exporting,
                        progress -> rooms.export().write(target, kit.texts(), filter, sort, progress),
                        clients -> kit.dialogs()
                                .notice(Sentence.of("crm.export.done", String.valueOf(target.getFileName()),
                                        clients)));
    }

    private ClientListFilter filter() {
        String only = tag.get();
        return ClientListFilter.ALL
                .text(text.get())
                .tags(only == null ? List.of() : List.of(only))
                .segment(segment.get());
    }

    private void ask() {
        ClientListFilter filter = filter();
        rows.ask(new Source(rooms.list(), filter));
        kit.background().latest(
                latestFigures,
                () -> new Figures(rooms.list().segments(filter), rooms.list().points(filter)),
                figures -> {
                    segments.set(figures.segments());
                    points.set(figures.points());
                });
    }

    private record Figures(Map<Segment, Long> segments, Points points) {}

    private record Source(ClientList list, ClientListFilter filter) implements RowSource<ClientListRow> {
        @Override
        public long count() {
            return list.count(filter);
        }

        @Override
        public List<ClientListRow> page(Order order, int offset, int limit) {
            return list.page(filter, order.or(ClientListColumn.class, OWN_ORDER), offset, limit);
        }
    }
}
