package shop.petunia.inventory;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import shop.petunia.files.Column;
import shop.petunia.files.Column.Type;
import shop.petunia.files.TableWriter;
import shop.petunia.shared.Sort;
import shop.petunia.ui.Progress;
import shop.petunia.ui.Texts;

/** The write-offs as a CSV or XLSX file, for the screen and for the command. */
public final class WriteOffExport {
    private static final int TEXT = 28;
    private static final int NUMBER = 12;
    private static final int TIME = 18;

    private final WriteOffs writeOffs;

    public WriteOffExport(WriteOffs writeOffs) {
        this.writeOffs = writeOffs;
    }

    /**
     * Writes what the filter shows, all of it or nothing.
     *
     * @param texts in whose language the headings and, in CSV, the numbers are
     * @return how many write-offs were written
     * @throws shop.petunia.shared.UserProblem when the name ends neither in .csv nor in .xlsx, or the file cannot be
     *     written
     */
    public int write(
            Path target, Texts texts, WriteOffFilter filter, Sort<WriteOffColumn> sort, Progress progress) {
        long total = writeOffs.count(filter);
        AtomicInteger count = new AtomicInteger();
        TableWriter.Rows rows = sink -> writeOffs.forEach(filter, sort, row -> {
            sink.row(cells(texts, row));
            count.incrementAndGet();
        });
        TableWriter.write(target, texts.locale(), columns(texts), rows, written -> progress.at(written, total));
        return count.get();
    }

    private static List<Column> columns(Texts texts) {
        return List.of(
                new Column(texts.get("inventory.writeOff.number"), Type.WHOLE, NUMBER),
                new Column(texts.get("inventory.writeOff.at"), Type.MINUTE, TIME),
                new Column(texts.get("inventory.writeOff.good"), Type.TEXT, TEXT),
                new Column(texts.get("inventory.writeOff.category"), Type.TEXT, TEXT),
                new Column(texts.get("inventory.writeOff.reception"), Type.TEXT, TEXT),
                new Column(texts.get("inventory.writeOff.supplier"), Type.TEXT, TEXT),
                new Column(texts.get("inventory.writeOff.reason"), Type.TEXT, NUMBER),
                new Column(texts.get("inventory.writeOff.pieces"), Type.WHOLE, NUMBER),
                new Column(texts.get("inventory.writeOff.unitCost"), Type.MONEY, NUMBER),
                new Column(texts.get("inventory.writeOff.loss"), Type.MONEY, NUMBER),
                new Column(texts.get("inventory.writeOff.comment"), Type.TEXT, TEXT),
                new Column(texts.get("inventory.writeOff.author"), Type.TEXT, TEXT),
                new Column(texts.get("inventory.writeOff.undoneAt"), Type.MINUTE, TIME),
                new Column(texts.get("inventory.writeOff.undoneBy"), Type.TEXT, TEXT));
    }

    private static @Nullable Object[] cells(Texts texts, WriteOffRow row) {
        return new @Nullable Object[]{
                row.id(),
                minute(texts, row.at()),
                row.goodName(),
                row.category(),
                row.receptionName(),
                row.supplierName(),
                texts.of(row.reason()),
                row.quantity(),
                row.unitCost(),
                row.loss(),
                row.comment(),
                row.author(),
                row.undoneAt() == null ? null : minute(texts, row.undoneAt()),
                row.undoneBy()
        };
    }

    private static LocalDateTime minute(Texts texts, Instant at) {
        return LocalDateTime.ofInstant(at, texts.zone());
    }
}
