package shop.petunia.stock;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import shop.petunia.catalog.SupplierRow;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.Sort;
import shop.petunia.ui.Busy;
import shop.petunia.ui.ExportButton;
import shop.petunia.ui.Filters;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;
import shop.petunia.ui.Place;
import shop.petunia.ui.RowSource;
import shop.petunia.ui.Rows;

/** The lots on the screen: what is asked for, what was found, and what can be done with it. */
final class LotsViewModel {
    /** More lots than that are not handled at one click. */
    private static final int HANDLED_AT_ONCE = 10_000;

    private final StockRooms rooms;
    private final Kit kit;
    private final Filters filters = new Filters(this::ask);
    private final StringProperty text = filters.text();
    private final ObjectProperty<@Nullable Freshness> freshness = filters.choice();
    private final ObjectProperty<@Nullable String> category = filters.choice();
    private final ObjectProperty<@Nullable SupplierRow> supplier = filters.choice();
    private final BooleanProperty emptyToo = new SimpleBooleanProperty();
    private final ObservableList<String> categories = FXCollections.observableArrayList();
    private final ObservableList<SupplierRow> suppliers = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<StockSummary> summary = new ReadOnlyObjectWrapper<>(StockSummary.NOTHING);
    private final ReadOnlyObjectWrapper<OpenShortages> shortages = new ReadOnlyObjectWrapper<>(OpenShortages.NOTHING);
    private final Rows<LotRow> rows;
    private final Latest latestSummary = new Latest();
    private final Latest latestShortages = new Latest();
    private final Latest latestChoices = new Latest();
    private final ObservableList<LotRow> chosen = FXCollections.observableArrayList();
    private final Busy exporting = new Busy();
    private final Busy gathering = new Busy();

    LotsViewModel(StockRooms rooms, Kit kit) {
        this.rooms = rooms;
        this.kit = kit;
        this.rows = new Rows<>(kit.background());
        emptyToo.addListener((Observable unused) -> ask());
    }

    StringProperty text() {
        return text;
    }

    ObjectProperty<@Nullable Freshness> freshness() {
        return freshness;
    }

    ObjectProperty<@Nullable String> category() {
        return category;
    }

    ObjectProperty<@Nullable SupplierRow> supplier() {
        return supplier;
    }

    BooleanProperty emptyToo() {
        return emptyToo;
    }

    ObservableList<String> categories() {
        return categories;
    }

    ObservableList<SupplierRow> suppliers() {
        return suppliers;
    }

    /** Of the lots that all filters but the freshness let through, so that each chip knows its count. */
    ReadOnlyObjectProperty<StockSummary> summary() {
        return summary.getReadOnlyProperty();
    }

    /** Of the whole shop, whatever the filters let through. */
    ReadOnlyObjectProperty<OpenShortages> shortages() {
        return shortages.getReadOnlyProperty();
    }

    Rows<LotRow> rows() {
        return rows;
    }

    /** What was chosen on the list. */
    ObservableList<LotRow> chosen() {
        return chosen;
    }

    void choose(List<LotRow> lots) {
        chosen.setAll(lots);
    }

    StockSummary.Totals chosenTotals() {
        return new StockSummary.Totals(
                chosen.size(),
                chosen.stream().mapToLong(LotRow::remaining).sum(),
                chosen.stream().map(LotRow::value).reduce(Money.ZERO, Money::plus));
    }

    LotActions actions() {
        return rooms.actions();
    }

    /** Does it with those of the lots with which it can be done. */
    void act(LotAction action, List<LotRow> lots) {
        List<LotRow> fitting = action.among(lots);
        if (!fitting.isEmpty()) {
            action.doing().act(kit, fitting, this::ask);
        }
    }

    /** The same with all that the list shows, be they loaded or not. */
    void actOnAll(LotAction action) {
        LotFilter filter = filter();
        kit.background().run(
                gathering,
                () -> rooms.stock().lots(filter, Stock.BY_DAYS_LEFT, 0, HANDLED_AT_ONCE),
                lots -> act(action, lots));
    }

    Busy exporting() {
        return exporting;
    }

    /** Asks the database afresh, for the choices of the filters too. */
    void refresh() {
        kit.background().latest(latestChoices, rooms::choices, choices -> {
            categories.setAll(choices.categories());
            suppliers.setAll(choices.suppliers());
        });
        kit.background().latest(latestShortages, rooms.settlements()::openInAll, shortages::set);
        ask();
    }

    LotFilter filter() {
        SupplierRow only = supplier.get();
        return LotFilter.WITH_REMAINDER
                .text(text.get())
                .freshness(freshness.get())
                .category(category.get())
                .supplier(only == null ? null : only.id())
                .emptyToo(emptyToo.get());
    }

    boolean isFiltered() {
        return !filter().emptyToo(false).equals(LotFilter.WITH_REMAINDER);
    }

    void clear() {
        filters.clear();
    }

    void open(LotRow lot) {
        open(lot.id());
    }

    void open(long lotId) {
        new LotViewModel(rooms, kit, lotId, this::ask).open();
    }

    void goToReceptions() {
        kit.navigator().go(Place.screen("receptions"));
    }

    void export() {
        String name = kit.texts().get("stock.export.file", rooms.time().today().toString());
        kit.dialogs().saveFile(Sentence.of("stock.export.title"), name, ExportButton.TABLES, this::export);
    }

    private void export(Path target) {
        LotFilter filter = filter();
        Sort<LotColumn> sort = rows.order().or(LotColumn.class, Stock.BY_DAYS_LEFT);
        StockExport export = new StockExport(rooms.stock());
        kit.background()
                .runLong(
                        exporting,
                        progress -> export.write(target, kit.texts(), filter, sort, progress),
                        lots -> kit.dialogs()
                                .notice(Sentence.of("stock.export.done", String.valueOf(target.getFileName()), lots)));
    }

    private void ask() {
        LotFilter filter = filter();
        rows.ask(new Source(rooms.stock(), filter));
        kit.background().latest(latestSummary, () -> rooms.stock().summary(filter.freshness(null)), summary::set);
    }

    private record Source(Stock stock, LotFilter filter) implements RowSource<LotRow> {
        @Override
        public long count() {
            return stock.countLots(filter);
        }

        @Override
        public List<LotRow> page(Order order, int offset, int limit) {
            return stock.lots(filter, order.or(LotColumn.class, Stock.BY_DAYS_LEFT), offset, limit);
        }
    }
}
