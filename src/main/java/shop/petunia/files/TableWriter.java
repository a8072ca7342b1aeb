package shop.petunia.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.UserProblem;

/**
 * Writes a table to a CSV or XLSX file, whichever the target's name asks for. The rows are streamed; the target
 * appears, or is replaced, whole and at once, or stays as it was.
 */
public final class TableWriter {
    private static final int PROGRESS_STEP = 100;

    private TableWriter() {}

    /** Where rows come from, such as a query. */
    @FunctionalInterface
    public interface Rows {
        void writeTo(Sink sink);
    }

    /** Where rows go to. */
    @FunctionalInterface
    public interface Sink {
        /** One cell for each column, in the type that the column promises, or {@code null}. */
        void row(@Nullable Object... cells);
    }

    /**
     * Writes all rows, or nothing.
     *
     * @param locale decides, in CSV, between {@code ;} with decimal commas and {@code ,} with decimal points
     * @param progress is told the number of rows written so far, now and then; what it throws ends the writing
     * @throws UserProblem when the name ends neither in .csv nor in .xlsx, or the file cannot be written
     */
    public static void write(Path target, Locale locale, List<Column> columns, Rows rows, IntConsumer progress) {
        whole(target, (part, file) -> {
            try (TableSink sink = sink(part, file, locale, columns)) {
                rows.writeTo(counting(sink, columns.size(), progress));
                sink.finish();
            }
        });
    }

    /** Writes beside the target, which is then replaced at once. */
    static void whole(Path target, Writing writing) {
        Path file = target.toAbsolutePath();
        Path part = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            writing.write(part, file);
            replace(part, file);
        } catch (IOException | UncheckedIOException unwritable) {
            throw new UserProblem(unwritable, "files.write.failed", file.toString());
        } finally {
            delete(part);
        }
    }

    private static TableSink sink(Path part, Path target, Locale locale, List<Column> columns) throws IOException {
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return new CsvSink(part, locale, columns);
        }
        if (name.endsWith(".xlsx")) {
            return new XlsxSink(part, target, columns);
        }
        throw new UserProblem("files.write.kind", String.valueOf(target.getFileName()));
    }

    private static Sink counting(TableSink sink, int columns, IntConsumer progress) {
        int[] written = {0};
        return cells -> {
            if (cells.length != columns) {
                throw new IllegalArgumentException(cells.length + " cells for " + columns + " columns");
            }
            sink.row(cells);
            if (++written[0] % PROGRESS_STEP == 0) {
                progress.accept(written[0]);
            }
        };
    }

    private static void replace(Path part, Path target) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException left) {
            // What made the writing fail is the better thing to tell; the rest is a hidden file.
        }
    }

    /** Fills the part that becomes the file. */
    interface Writing {
        void write(Path part, Path file) throws IOException;
    }
}
