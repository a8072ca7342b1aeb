package shop.petunia.stock;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import shop.petunia.files.Column;
import shop.petunia.files.Column.Type;
import shop.petunia.files.TableWriter;
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
        AtomicInteger lots = new AtomicInteger();
        TableWriter.Rows rows = sink -> stock.forEachLot(filter, sort, lot -> {
            sink.row(cells(lot));
            lots.incrementAndGet();
        });
        TableWriter.write(target, texts.locale(), columns(texts), rows, written -> progress.at(written, total));
        return lots.get();
    }

    private static List<Column> columns(Texts texts) {
        return List.of(
                new Column(texts.get("stock.lot.good"), Type.TEXT, TEXT),
                new Column(texts.get("stock.lot.category"), Type.TEXT, TEXT),
                new Column(texts.get("stock.lot.supplier"), Type.TEXT, TEXT),
                new Column(texts.get("stock.lot.reception"), Type.TEXT, TEXT),
                new Column(texts.get("stock.lot.invoice"), Type.TEXT, NUMBER),
                new Column(texts.get("stock.lot.arrival"), Type.DATE, NUMBER),
                new Column(texts.get("stock.lot.shelfLife"), Type.WHOLE, NUMBER),
                new Column(texts.get("stock.lot.bestBefore"), Type.DATE, NUMBER),
                new Column(texts.get("stock.lot.daysLeft"), Type.WHOLE, NUMBER),
                new Column(texts.get("stock.lot.received"), Type.WHOLE, NUMBER),
                new Column(texts.get("stock.lot.remaining"), Type.WHOLE, NUMBER),
                new Column(texts.get("stock.lot.unitCost"), Type.MONEY, NUMBER),
                new Column(texts.get("stock.lot.value"), Type.MONEY, NUMBER));
    }

    private static Object[] cells(LotRow lot) {
        return new Object[]{
                lot.goodName(),
                lot.category(),
                lot.supplierName(),
                lot.receptionName(),
                lot.invoice(),
                lot.arrival(),
                lot.shelfLifeDays(),
                lot.expiry(),
                lot.daysLeft(),
                lot.received(),
                lot.remaining(),
                lot.unitCost(),
                lot.value()
        };
    }
}
