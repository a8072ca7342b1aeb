package shop.petunia.inventory;

import java.nio.file.Path;
import shop.petunia.files.FileColumns;
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
        return columns(texts).write(target, texts.locale(), row -> writeOffs.forEach(filter, sort, row),
                written -> progress.at(written, total));
    }

    private static FileColumns<WriteOffRow> columns(Texts texts) {
        return new FileColumns<WriteOffRow>(texts::get, texts.zone())
                .whole("inventory.writeOff.number", NUMBER, WriteOffRow::id)
                .minute("inventory.writeOff.at", TIME, WriteOffRow::at)
                .text("inventory.writeOff.good", TEXT, WriteOffRow::goodName)
                .text("inventory.writeOff.category", TEXT, WriteOffRow::category)
                .text("inventory.writeOff.reception", TEXT, WriteOffRow::receptionName)
                .text("inventory.writeOff.supplier", TEXT, WriteOffRow::supplierName)
                .text("inventory.writeOff.reason", NUMBER, row -> texts.of(row.reason()))
                .whole("inventory.writeOff.pieces", NUMBER, WriteOffRow::quantity)
                .money("inventory.writeOff.unitCost", NUMBER, WriteOffRow::unitCost)
                .money("inventory.writeOff.loss", NUMBER, WriteOffRow::loss)
                .text("inventory.writeOff.comment", TEXT, WriteOffRow::comment)
                .text("inventory.writeOff.author", TEXT, WriteOffRow::author)
                .minute("inventory.writeOff.undoneAt", TIME, WriteOffRow::undoneAt)
                .text("inventory.writeOff.undoneBy", TEXT, WriteOffRow::undoneBy);
    }
}
