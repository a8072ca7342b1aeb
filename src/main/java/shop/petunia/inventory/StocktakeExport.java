package shop.petunia.inventory;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import shop.petunia.files.FileColumns;
import shop.petunia.shared.Period;
import shop.petunia.ui.Progress;
import shop.petunia.ui.Texts;

/** Stocktakes as CSV or XLSX files. No row of totals: whoever filters the table would count them twice. */
public final class StocktakeExport {
    private static final int TEXT = 28;
    private static final int NUMBER = 12;
    private static final int MINUTE = 17;

    private final Stocktakes stocktakes;
    private final Counts counts;

    public StocktakeExport(Stocktakes stocktakes, Counts counts) {
        this.stocktakes = stocktakes;
        this.counts = counts;
    }

    /**
     * Writes all lines of one stocktake, those that are not counted too.
     *
     * @return how many lines were written
     * @throws shop.petunia.shared.UserProblem when the name ends neither in .csv nor in .xlsx, or the file cannot be
     *     written
     */
    public int write(Path target, Texts texts, long stocktakeId, Progress progress) {
        List<CountRow> lines = counts.page(stocktakeId, CountFilter.ALL, Counts.BY_GOOD, 0, Integer.MAX_VALUE);
        return lineColumns(texts).write(target, texts.locale(), lines::forEach,
                written -> progress.at(written, lines.size()));
    }

    /**
     * Writes every counted line of the stocktakes that were begun in the period, with its stocktake beside it.
     *
     * @param period null means ever
     * @return how many lines were written
     */
    public int writeAll(Path target, Texts texts, @Nullable Period period, Progress progress) {
        StocktakeFilter filter = StocktakeFilter.ALL.period(period);
        FileColumns<Counted> columns = new FileColumns<Counted>(texts::get, texts.zone())
                .and(stocktakeColumns(texts), Counted::stocktake)
                .and(lineColumns(texts), Counted::line);
        return columns.write(target, texts.locale(),
                row -> stocktakes.page(filter, 0, Integer.MAX_VALUE).forEach(stocktake -> counted(stocktake, row)),
                written -> progress.at(written, 0));
    }

    private void counted(StocktakeRow stocktake, Consumer<Counted> row) {
        CountFilter filter = CountFilter.ALL.state(CountState.COUNTED);
        counts.page(stocktake.id(), filter, Counts.BY_GOOD, 0, Integer.MAX_VALUE)
                .forEach(line -> row.accept(new Counted(stocktake, line)));
    }

    private static FileColumns<StocktakeRow> stocktakeColumns(Texts texts) {
        return new FileColumns<StocktakeRow>(texts::get, texts.zone())
                .whole("inventory.stocktake.number", NUMBER, StocktakeRow::id)
                .text("inventory.stocktake.name", TEXT, StocktakeRow::name)
                .text("inventory.stocktake.status", NUMBER, stocktake -> texts.of(stocktake.status()))
                .minute("inventory.stocktake.startedAt", MINUTE, StocktakeRow::startedAt)
                .text("inventory.stocktake.startedBy", TEXT, StocktakeRow::startedBy)
                .minute("inventory.stocktake.appliedAt", MINUTE, StocktakeRow::appliedAt)
                .text("inventory.stocktake.appliedBy", TEXT, StocktakeRow::appliedBy);
    }

    private static FileColumns<CountRow> lineColumns(Texts texts) {
        return new FileColumns<CountRow>(texts::get, texts.zone())
                .whole("inventory.line.lot", NUMBER, CountRow::lotId)
                .text("inventory.line.good", TEXT, CountRow::goodName)
                .text("inventory.line.category", TEXT, CountRow::category)
                .text("inventory.line.supplier", TEXT, CountRow::supplierName)
                .text("inventory.line.reception", TEXT, CountRow::receptionName)
                .day("inventory.line.arrival", NUMBER, CountRow::arrival)
                .day("inventory.line.bestBefore", NUMBER, CountRow::expiry)
                .money("inventory.line.unitCost", NUMBER, CountRow::unitCost)
                .whole("inventory.line.expected", NUMBER, CountRow::expected)
                .whole("inventory.line.counted", NUMBER, CountRow::counted)
                .whole("inventory.line.difference", NUMBER, CountRow::difference)
                .money("inventory.line.loss", NUMBER, line -> line.isCounted() ? line.loss() : null)
                .money("inventory.line.gain", NUMBER, line -> line.isCounted() ? line.gain() : null)
                .minute("inventory.line.countedAt", MINUTE, CountRow::countedAt)
                .text("inventory.line.countedBy", TEXT, CountRow::countedBy);
    }

    private record Counted(StocktakeRow stocktake, CountRow line) {}
}
