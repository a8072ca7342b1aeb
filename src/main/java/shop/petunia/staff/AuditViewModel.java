package shop.petunia.staff;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Period;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;
import shop.petunia.ui.Place;
import shop.petunia.ui.RowSource;
import shop.petunia.ui.Rows;

/** The audit log on the screen: what is asked for and what was found. */
final class AuditViewModel {
    private static final LocalDate BEGINNING = LocalDate.EPOCH;
    private static final LocalDate END = LocalDate.of(9999, 1, 1);

    private final AuditLog log;
    private final Staff staff;
    private final Kit kit;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>();
    private final ObjectProperty<Staff.@Nullable Member> author = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> kind = new SimpleObjectProperty<>();
    private final ObservableList<Staff.Member> authors = FXCollections.observableArrayList();
    private final ObservableList<String> kinds = FXCollections.observableArrayList();
    private final Rows<AuditLog.Row> rows;
    private final Latest latestChoices = new Latest();
    private boolean resetting;

    AuditViewModel(AuditLog log, Staff staff, Kit kit) {
        this.log = log;
        this.staff = staff;
        this.kit = kit;
        this.rows = new Rows<>(kit.background());
        from.addListener((property, old, day) -> keepBefore(day, to.get()));
        to.addListener((property, old, day) -> keepAfter(from.get(), day));
        // Change listeners, told in the order of their coming: the days are put right before they are asked for.
        List.<ObservableValue<?>>of(text, from, to, author, kind)
                .forEach(property -> property.addListener((unused, old, now) -> ask()));
    }

    StringProperty text() {
        return text;
    }

    ObjectProperty<@Nullable LocalDate> from() {
        return from;
    }

    ObjectProperty<@Nullable LocalDate> to() {
        return to;
    }

    ObjectProperty<Staff.@Nullable Member> author() {
        return author;
    }

    ObjectProperty<@Nullable String> kind() {
        return kind;
    }

    ObservableList<Staff.Member> authors() {
        return authors;
    }

    ObservableList<String> kinds() {
        return kinds;
    }

    Rows<AuditLog.Row> rows() {
        return rows;
    }

    /** Asks the database afresh, for the choices of the filters too. */
    void refresh() {
        kit.background().latest(latestChoices, () -> new Choices(staff.list(), log.kinds()), choices -> {
            authors.setAll(choices.authors());
            kinds.setAll(choices.kinds());
        });
        ask();
    }

    AuditFilter filter() {
        Staff.Member member = author.get();
        return new AuditFilter(period(), member == null ? null : member.id(), kind.get(), text.get());
    }

    boolean isFiltered() {
        return !filter().equals(AuditFilter.ALL);
    }

    void clear() {
        resetting = true;
        text.set("");
        from.set(null);
        to.set(null);
        author.set(null);
        kind.set(null);
        resetting = false;
        ask();
    }

    /** Goes to the thing that the row tells of. */
    void open(AuditLog.Row row) {
        Place place = new Place(row.kind(), row.target());
        if (kit.navigator().leadsTo(place)) {
            kit.navigator().go(place);
        }
    }

    /** The row's sentence; one that this version no longer knows is shown as it was kept. */
    String told(AuditLog.Row row) {
        try {
            return kit.texts().of(row.text());
        } catch (IllegalArgumentException forgotten) {
            return row.text().key() + " " + row.text().args();
        }
    }

    String kindName(String name) {
        try {
            return kit.texts().get("staff.kind." + name);
        } catch (IllegalArgumentException unknown) {
            return name;
        }
    }

    private void ask() {
        if (!resetting) {
            rows.ask(new Source(log, filter()));
        }
    }

    private @Nullable Period period() {
        LocalDate first = from.get();
        LocalDate last = to.get();
        return first == null && last == null
                ? null
                : new Period(first == null ? BEGINNING : first, last == null ? END : last);
    }

    private void keepBefore(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first != null && last != null && last.isBefore(first)) {
            to.set(first);
        }
    }

    private void keepAfter(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first != null && last != null && last.isBefore(first)) {
            from.set(last);
        }
    }

    private record Choices(List<Staff.Member> authors, List<String> kinds) {}

    private record Source(AuditLog log, AuditFilter filter) implements RowSource<AuditLog.Row> {
        @Override
        public long count() {
            return log.count(filter);
        }

        @Override
        public List<AuditLog.Row> page(Order order, int offset, int limit) {
            return log.page(filter, offset, limit);
        }
    }
}
