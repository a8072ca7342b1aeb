package shop.petunia.inventory;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.petunia.files.Column;
import shop.petunia.files.Column.Type;
import shop.petunia.files.TableWriter;
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
        TableWriter.write(target, texts.locale(), lineColumns(texts),
                sink -> lines.forEach(line -> sink.row(cells(line, texts.zone()))),
                written -> progress.at(written, lines.size()));
        return lines.size();
    }

    /**
     * Writes every counted line of the stocktakes that were begun in the period, with its stocktake beside it.
     *
     * @param period null means ever
     * @return how many lines were written
     */
    public int writeAll(Path target, Texts texts, @Nullable Period period, Progress progress) {
        StocktakeFilter filter = StocktakeFilter.ALL.period(period);
        List<Column> columns = new ArrayList<>(stocktakeColumns(texts));
        columns.addAll(lineColumns(texts));
        int[] lines = {0};
        TableWriter.write(target, texts.locale(), columns, sink -> {
            for (StocktakeRow stocktake : stocktakes.page(filter, 0, Integer.MAX_VALUE)) {
                lines[0] += write(sink, stocktake, texts);
            }
        }, written -> progress.at(written, 0));
        return lines[0];
    }

    private int write(TableWriter.Sink sink, StocktakeRow stocktake, Texts texts) {
        List<CountRow> counted = counts.page(stocktake.id(), CountFilter.ALL.state(CountState.COUNTED), Counts.BY_GOOD,
                0, Integer.MAX_VALUE);
        @Nullable Object[] beginning = cells(stocktake, texts);
        for (CountRow line : counted) {
            @Nullable Object[] end = cells(line, texts.zone());
            @Nullable Object[] row = Arrays.copyOf(beginning, beginning.length + end.length);
            System.arraycopy(end, 0, row, beginning.length, end.length);
            sink.row(row);
        }
        return counted.size();
    }

    private static List<Column> stocktakeColumns(Texts texts) {
        return List.of(
                new Column(texts.get("inventory.stocktake.number"), Type.WHOLE, NUMBER),
                new Column(texts.get("inventory.stocktake.name"), Type.TEXT, TEXT),
                new Column(texts.get("inventory.stocktake.status"), Type.TEXT, NUMBER),
                new Column(texts.get("inventory.stocktake.startedAt"), Type.MINUTE, MINUTE),
                new Column(texts.get("inventory.stocktake.startedBy"), Type.TEXT, TEXT),
                new Column(texts.get("inventory.stocktake.appliedAt"), Type.MINUTE, MINUTE),
                new Column(texts.get("inventory.stocktake.appliedBy"), Type.TEXT, TEXT));
    }

    private static @Nullable Object[] cells(StocktakeRow stocktake, Texts texts) {
        return new @Nullable Object[]{
                stocktake.id(),
                stocktake.name(),
                texts.of(stocktake.status()),
                minute(stocktake.startedAt(), texts.zone()),
                stocktake.startedBy(),
                minute(stocktake.appliedAt(), texts.zone()),
                stocktake.appliedBy()
        };
    }

    private static List<Column> lineColumns(Texts texts) {
        return List.of(
                new Column(texts.get("inventory.line.lot"), Type.WHOLE, NUMBER),
                new Column(texts.get("inventory.line.good"), Type.TEXT, TEXT),
                new Column(texts.get("inventory.line.category"), Type.TEXT, TEXT),
                new Column(texts.get("inventory.line.supplier"), Type.TEXT, TEXT),
                new Column(texts.get("inventory.line.reception"), Type.TEXT, TEXT),
                new Column(texts.get("inventory.line.arrival"), Type.DATE, NUMBER),
                new Column(texts.get("inventory.line.bestBefore"), Type.DATE, NUMBER),
                new Column(texts.get("inventory.line.unitCost"), Type.MONEY, NUMBER),
                new Column(texts.get("inventory.line.expected"), Type.WHOLE, NUMBER),
                new Column(texts.get("inventory.line.counted"), Type.WHOLE, NUMBER),
                new Column(texts.get("inventory.line.difference"), Type.WHOLE, NUMBER),
                new Column(texts.get("inventory.line.loss"), Type.MONEY, NUMBER),
                new Column(texts.get("inventory.line.gain"), Type.MONEY, NUMBER),
                new Column(texts.get("inventory.line.countedAt"), Type.MINUTE, MINUTE),
                new Column(texts.get("inventory.line.countedBy"), Type.TEXT, TEXT));
    }

    private static @Nullable Object[] cells(CountRow line, ZoneId zone) {
        return new @Nullable Object[]{
                line.lotId(),
                line.goodName(),
                line.category(),
                line.supplierName(),
                line.receptionName(),
                line.arrival(),
                line.expiry(),
                line.unitCost(),
                line.expected(),
                line.counted(),
                line.difference(),
                line.isCounted() ? line.loss() : null,
                line.isCounted() ? line.gain() : null,
                minute(line.countedAt(), zone),
                line.countedBy()
        };
    }

    private static @Nullable LocalDateTime minute(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, zone);
    }
}
