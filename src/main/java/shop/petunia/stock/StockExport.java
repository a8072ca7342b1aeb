package shop.petunia.stock;

import java.nio.file.Path;
import shop.petunia.files.FileColumns;
import shop.petunia.shared.Sort;
import shop.petunia.ui.Progress;
import shop.petunia.ui.Texts;

/** The lots as a CSV or XLSX file, for the screen and for the command. */
public final class StockExport {
    private static final int TEXT = 28;
    private static final int NUMBER = 12;

    private final Stock stock;

    public StockExport(Stock stock) {
        this.stock = stock;
    }

    /**
     * Writes what the filter shows, all of it or nothing.
     *
     * @param texts in whose language the headings and, in CSV, the numbers are
     * @return how many lots were written
     * @throws shop.petunia.shared.UserProblem when the name ends neither in .csv nor in .xlsx, or the file cannot be
     *     written
     */
    public int write(Path target, Texts texts, LotFilter filter, Sort<LotColumn> sort, Progress progress) {
        long total = stock.countLots(filter);
        return columns(texts).write(target, texts.locale(), row -> stock.forEachLot(filter, sort, row),
                written -> progress.at(written, total));
    }

    private static FileColumns<LotRow> columns(Texts texts) {
        return new FileColumns<LotRow>(texts::get, texts.zone())
                .text("stock.lot.good", TEXT, LotRow::goodName)
                .text("stock.lot.category", TEXT, LotRow::category)
                .text("stock.lot.supplier", TEXT, LotRow::supplierName)
                .text("stock.lot.reception", TEXT, LotRow::receptionName)
                .text("stock.lot.invoice", NUMBER, LotRow::invoice)
                .day("stock.lot.arrival", NUMBER, LotRow::arrival)
                .whole("stock.lot.shelfLife", NUMBER, LotRow::shelfLifeDays)
                .day("stock.lot.bestBefore", NUMBER, LotRow::expiry)
                .whole("stock.lot.daysLeft", NUMBER, LotRow::daysLeft)
                .whole("stock.lot.received", NUMBER, LotRow::received)
                .whole("stock.lot.remaining", NUMBER, LotRow::remaining)
                .money("stock.lot.unitCost", NUMBER, LotRow::unitCost)
                .money("stock.lot.value", NUMBER, LotRow::value);
    }
}
