package shop.petunia.inventory;

import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Period;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.ExportButton;
import shop.petunia.ui.Filters;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;
import shop.petunia.ui.PeriodChoice;
import shop.petunia.ui.Span;

/** The waste report: by what, for which days, and what it says. */
final class WasteViewModel {
    private final WriteOffDesk desk;
    private final Kit kit;
    private final PeriodChoice days;
    private final ObjectProperty<@Nullable WasteBy> by = new SimpleObjectProperty<>(WasteBy.REASON);
    private final ReadOnlyObjectWrapper<WasteReport> report = new ReadOnlyObjectWrapper<>(WasteReport.NOTHING);
    private final Latest latest = new Latest();
    private final Busy exporting = new Busy();

    WasteViewModel(WriteOffDesk desk, Kit kit) {
        this.desk = desk;
        this.kit = kit;
        this.days = new Filters(this::ask).period(desk.time()::today, Span.MONTH);
        by.addListener((property, old, now) -> ask());
    }

    PeriodChoice days() {
        return days;
    }

    ObjectProperty<@Nullable WasteBy> by() {
        return by;
    }

    ReadOnlyObjectProperty<WasteReport> report() {
        return report.getReadOnlyProperty();
    }

    Busy exporting() {
        return exporting;
    }

    /** Asks afresh; «today» may have become another day. */
    void refresh() {
        days.refresh();
    }

    void export() {
        String name = kit.texts().get("inventory.waste.file", desk.time().today().toString());
        kit.dialogs().saveFile(Sentence.of("inventory.export.title"), name, ExportButton.TABLES, this::export);
    }

    private void export(Path target) {
        WasteReport shown = report.get();
        WasteExport export = new WasteExport(kit.texts());
        kit.background().runLong(
                exporting,
                progress -> export.write(target, shown, progress),
                written -> kit.dialogs().notice(Sentence.of(
                        "inventory.export.done", String.valueOf(target.getFileName()), written)));
    }

    private void ask() {
        WasteBy grouping = by.get();
        Period period = days.period();
        if (grouping != null) {
            kit.background().latest(latest, () -> desk.waste().report(grouping, period), report::set);
        }
    }
}
