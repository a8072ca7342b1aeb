package shop.petunia.staff;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.ExportButton;
import shop.petunia.ui.Filters;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;
import shop.petunia.ui.PeriodChoice;
import shop.petunia.ui.Place;
import shop.petunia.ui.RowSource;
import shop.petunia.ui.Rows;

/** The audit log on the screen: what is asked for and what was found. */
final class AuditViewModel {
    private final AuditLog log;
    private final Staff staff;
    private final AuditExport export;
    private final AuditWords words;
    private final Kit kit;
    private final Filters filters = new Filters(this::ask);
    private final StringProperty text = filters.text();
    private final PeriodChoice days = filters.days();
    private final ObjectProperty<Staff.@Nullable Member> author = filters.choice();
    private final ObjectProperty<@Nullable String> kind = filters.choice();
    private final ObservableList<Staff.Member> authors = FXCollections.observableArrayList();
    private final ObservableList<String> kinds = FXCollections.observableArrayList();
    private final Rows<AuditLog.Row> rows;
    private final Latest latestChoices = new Latest();
    private final Busy exporting = new Busy();

    AuditViewModel(AuditLog log, Staff staff, Kit kit) {
        this.log = log;
        this.export = new AuditExport(log, staff.rights());
        this.words = new AuditWords(kit.texts());
        this.staff = staff;
        this.kit = kit;
        this.rows = new Rows<>(kit.background());
    }

    StringProperty text() {
        return text;
    }

    PeriodChoice days() {
        return days;
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
        return new AuditFilter(days.period(), member == null ? null : member.id(), kind.get(), text.get());
    }

    boolean isFiltered() {
        return !filter().equals(AuditFilter.ALL);
    }

    void clear() {
        filters.clear();
    }

    /** Goes to the thing that the row tells of. */
    void open(AuditLog.Row row) {
        Place place = new Place(row.kind(), row.target());
        if (kit.navigator().leadsTo(place)) {
            kit.navigator().go(place);
        }
    }

    String told(AuditLog.Row row) {
        return words.told(row);
    }

    String kindName(String name) {
        return words.kind(name);
    }

    Busy exporting() {
        return exporting;
    }

    /** What the filters show, as a file. */
    void export() {
        AuditFilter shown = filter();
        kit.dialogs().saveFile(Sentence.of("staff.audit.export"), kit.texts().get("staff.audit.export.file"),
                ExportButton.TABLES, target -> kit.background().runLong(
                        exporting, progress -> export.write(target, kit.texts(), shown, progress),
                        written -> kit.dialogs().notice(
                                Sentence.of("staff.audit.export.done", written, target.getFileName().toString()))));
    }

    private void ask() {
        rows.ask(new Source(log, filter()));
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
