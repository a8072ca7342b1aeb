package shop.petunia.orders;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import shop.petunia.printing.Document;
import shop.petunia.printing.Preview;
import shop.petunia.shared.Period;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.ExportButton;
import shop.petunia.ui.Filters;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;
import shop.petunia.ui.PeriodChoice;
import shop.petunia.ui.Place;
import shop.petunia.ui.Span;

/** What the orders of some days are to be assembled from. */
final class StemsViewModel {
    private final OrderWorkplace place;
    private final Kit kit;
    private final Runnable leaving;
    private final Filters filters = new Filters(this::refresh);
    private final PeriodChoice days;
    private final BooleanProperty requestsToo = filters.toggle();
    private final ObservableList<StemsRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyLongWrapper wordsOnly = new ReadOnlyLongWrapper();
    private final Latest latest = new Latest();
    private final Busy busy = new Busy();
    private final Busy exporting = new Busy();

    StemsViewModel(OrderWorkplace place, Kit kit, Runnable leaving) {
        this.place = place;
        this.kit = kit;
        this.leaving = leaving;
        this.days = filters.period(place::today, Span.TODAY);
    }

    PeriodChoice days() {
        return days;
    }

    /** Whether what nobody has accepted yet counts. */
    BooleanProperty requestsToo() {
        return requestsToo;
    }

    /** How many lines of these orders are only words. */
    ReadOnlyLongProperty wordsOnly() {
        return wordsOnly.getReadOnlyProperty();
    }

    ObservableList<StemsRow> rows() {
        return rows;
    }

    Busy exporting() {
        return exporting;
    }

    void back() {
        leaving.run();
    }

    void refresh() {
        Period period = period();
        boolean all = requestsToo.get();
        kit.background().latest(latest, () -> new Found(place.desk().stems().on(period, all),
                place.desk().stems().wordsOnly(period, all)), found -> {
                    wordsOnly.set(found.wordsOnly());
                    rows.setAll(found.rows());
                });
    }

    void open(StemsRow row) {
        kit.navigator().go(new Place("good", row.goodId()));
    }

    void print() {
        Document document = sheet().document(kit.texts());
        new Preview(place.florist().documents(), place.florist().printers(), kit).show(document, busy);
    }

    void export() {
        kit.dialogs().saveFile(Sentence.of("orders.stems.export"), sheet().title(kit.texts()), ExportButton.TABLES,
                this::export);
    }

    private record Found(List<StemsRow> rows, long wordsOnly) {}

    private StemsSheet sheet() {
        return new StemsSheet(place.shop(), period(), List.copyOf(rows));
    }

    private void export(Path file) {
        List<StemsRow> written = List.copyOf(rows);
        kit.act(exporting, () -> StemsSheet.write(file, kit.texts(), written),
                Sentence.of("orders.stems.saved", String.valueOf(file.getFileName())), () -> {});
    }

    /** The list is of some days; without any it is of all that is open. */
    private Period period() {
        Period chosen = days.period();
        return chosen == null ? new Period(Period.BEGINNING, Period.END) : chosen;
    }
}
