package shop.petunia.files;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import shop.petunia.files.Column.Type;
import shop.petunia.shared.Money;

/**
 * The columns of a file in one expression each: the heading, the width in characters, and what stands there of a row.
 *
 * @param <R> the row's type
 */
public final class FileColumns<R> {
    private final UnaryOperator<String> titles;
    private final ZoneId zone;
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<R, ? extends @Nullable Object>> values = new ArrayList<>();

    /**
     * @param titles says a heading's key in the reader's language
     * @param zone the shop's, in which instants are shown
     */
    public FileColumns(UnaryOperator<String> titles, ZoneId zone) {
        this.titles = titles;
        this.zone = zone;
    }

    public FileColumns<R> text(String titleKey, int width, Function<R, @Nullable String> value) {
        return column(titleKey, Type.TEXT, width, value);
    }

    public FileColumns<R> whole(String titleKey, int width, Function<R, ? extends @Nullable Number> value) {
        return column(titleKey, Type.WHOLE, width, value);
    }

    public FileColumns<R> decimal(String titleKey, int width, Function<R, @Nullable BigDecimal> value) {
        return column(titleKey, Type.DECIMAL, width, value);
    }

    public FileColumns<R> money(String titleKey, int width, Function<R, @Nullable Money> value) {
        return column(titleKey, Type.MONEY, width, value);
    }

    public FileColumns<R> day(String titleKey, int width, Function<R, @Nullable LocalDate> value) {
        return column(titleKey, Type.DATE, width, value);
    }

    public FileColumns<R> minute(String titleKey, int width, Function<R, @Nullable Instant> value) {
        return column(titleKey, Type.MINUTE, width, row -> local(value.apply(row)));
    }

    /** All columns of what is a part of the row. */
    public <P> FileColumns<R> and(FileColumns<P> others, Function<R, P> part) {
        columns.addAll(others.columns);
        others.values.forEach(value -> values.add(row -> value.apply(part.apply(row))));
        return this;
    }

    /**
     * Writes all rows, or nothing, as {@link TableWriter} does.
     *
     * @param rows tells each of them
     * @return how many there were
     */
    public int write(Path target, Locale locale, Consumer<Consumer<R>> rows, IntConsumer progress) {
        int[] written = {0};
        TableWriter.write(target, locale, columns, sink -> rows.accept(row -> {
            sink.row(cells(row));
            written[0]++;
        }), progress);
        return written[0];
    }

    private FileColumns<R> column(
            String titleKey, Type type, int width, Function<R, ? extends @Nullable Object> value) {
        columns.add(new Column(titles.apply(titleKey), type, width));
        values.add(value);
        return this;
    }

    private @Nullable Object[] cells(R row) {
        @Nullable Object[] cells = new @Nullable Object[values.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = values.get(i).apply(row);
        }
        return cells;
    }

    private @Nullable LocalDateTime local(@Nullable Instant at) {
        return at == null ? null : LocalDateTime.ofInstant(at, zone);
    }
}
