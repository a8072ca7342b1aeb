package shop.petunia.register;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.ExportButton;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;
import shop.petunia.ui.Place;

/** One shift's figures on the screen, and the ways to paper and files. */
final class ShiftReportViewModel {
    private final BackOffice office;
    private final Kit kit;
    private final long id;
    private final Runnable back;
    private final ReadOnlyObjectWrapper<@Nullable ShiftReport> report = new ReadOnlyObjectWrapper<>();
    private final Latest latest = new Latest();
    private final Busy printing = new Busy();
    private final Busy exporting = new Busy();

    ShiftReportViewModel(BackOffice office, Kit kit, long id, Runnable back) {
        this.office = office;
        this.kit = kit;
        this.id = id;
        this.back = back;
    }

    /** Null while it is on its way. */
    ReadOnlyObjectProperty<@Nullable ShiftReport> report() {
        return report.getReadOnlyProperty();
    }

    Busy printing() {
        return printing;
    }

    Busy exporting() {
        return exporting;
    }

    List<SlipRow> rows(ShiftReport of) {
        return ReportRows.of(of, kit.texts());
    }

    boolean isTooLong(ShiftReport of) {
        return of.shift().isTooLong(office.now());
    }

    void refresh() {
        kit.background().latest(latest, () -> office.desk().shifts().report(id), report::set);
    }

    void back() {
        back.run();
    }

    void print() {
        ShiftReport shown = report.get();
        if (shown != null) {
            office.papers(kit).print(shown, printing);
        }
    }

    void preview() {
        ShiftReport shown = report.get();
        if (shown != null) {
            office.papers(kit).show(shown, printing);
        }
    }

    void export() {
        ShiftReport shown = report.get();
        if (shown != null) {
            kit.dialogs().saveFile(Sentence.of("register.shifts.export"),
                    kit.texts().get("register.shifts.file", id) + ".xlsx", ExportButton.TABLES,
                    file -> kit.act(exporting, () -> ShiftExport.write(file, kit.texts(), shown),
                            Sentence.of("register.shifts.exported", file.toString()), () -> {}));
        }
    }

    /** Its receipts, in the list of them all. */
    void sales() {
        kit.navigator().go(new Place(SalesView.OF_SHIFT, id));
    }

    void close() {
        ShiftClosing.ask(office, kit, report::set);
    }
}
