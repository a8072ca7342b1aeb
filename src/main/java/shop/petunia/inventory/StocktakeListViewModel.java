package shop.petunia.inventory;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Dialogs.FileKind;
import shop.petunia.ui.Filters;
import shop.petunia.ui.Kit;
import shop.petunia.ui.PeriodChoice;
import shop.petunia.ui.RowSource;
import shop.petunia.ui.Rows;

/** The list of stocktakes: what it shows, and the ways from it. */
final class StocktakeListViewModel {
    private static final List<FileKind> TABLES =
            List.of(new FileKind(Sentence.of("inventory.kind.table"), List.of("csv", "txt", "xlsx")));

    private final StocktakeDesk desk;
    private final Kit kit;
    private final LongConsumer opening;
    private final Filters filters = new Filters(this::ask);
    private final StringProperty text = filters.text();
    private final ObjectProperty<@Nullable StocktakeStatus> status = filters.choice();
    private final PeriodChoice days = filters.days();
    private final Busy reading = new Busy();
    private final Rows<StocktakeRow> rows;

    StocktakeListViewModel(StocktakeDesk desk, Kit kit, LongConsumer opening) {
        this.desk = desk;
        this.kit = kit;
        this.opening = opening;
        this.rows = new Rows<>(kit.background());
    }

    StringProperty text() {
        return text;
    }

    ObjectProperty<@Nullable StocktakeStatus> status() {
        return status;
    }

    PeriodChoice days() {
        return days;
    }

    Rows<StocktakeRow> rows() {
        return rows;
    }

    boolean isFiltered() {
        return !filter().equals(StocktakeFilter.ALL);
    }

    void refresh() {
        ask();
    }

    void clear() {
        filters.clear();
    }

    void start() {
        StocktakeForm.open(kit, desk, Optional.empty(), opening);
    }

    /** Begins one with the numbers of a file. */
    void load() {
        kit.dialogs().openFile(Sentence.of("inventory.load"), TABLES, path -> kit.background().run(
                reading,
                () -> loaded(CountFile.read(path)),
                file -> StocktakeForm.open(kit, desk, Optional.of(file), opening)));
    }

    private StocktakeForm.Loaded loaded(CountFile file) {
        return new StocktakeForm.Loaded(file, desk.files().earlier(file));
    }

    void open(StocktakeRow row) {
        opening.accept(row.id());
    }

    private void ask() {
        rows.ask(new Source(desk.stocktakes(), filter()));
    }

    private StocktakeFilter filter() {
        return StocktakeFilter.ALL.text(text.get().strip()).status(status.get()).period(days.period());
    }

    private record Source(Stocktakes stocktakes, StocktakeFilter filter) implements RowSource<StocktakeRow> {
        @Override
        public long count() {
            return stocktakes.count(filter);
        }

        @Override
        public List<StocktakeRow> page(Order order, int offset, int limit) {
            return stocktakes.page(filter, offset, limit);
        }
    }
}
