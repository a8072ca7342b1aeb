package shop.petunia.stats;

import java.nio.file.Path;
import java.util.List;
import shop.petunia.files.Column;
import shop.petunia.files.Column.Type;
import shop.petunia.files.TableWriter;
import shop.petunia.shared.Period;
import shop.petunia.ui.Progress;
import shop.petunia.ui.Texts;

/** What each bouquet and good has earned, as a CSV or XLSX file. */
public final class MarginExport {
    private final Statistics statistics;

    public MarginExport(Statistics statistics) {
        this.statistics = statistics;
    }

    /**
     * @return how many bouquets and goods
     * @throws shop.petunia.shared.UserProblem when the name ends neither in .csv nor in .xlsx, or the file cannot be
     *     written
     */
    public int write(Path target, Texts texts, Period period, Progress progress) {
        Itemised told = statistics.itemised(period, progress);
        TableWriter.write(target, texts.locale(), columns(texts), sink -> {
            told.items().forEach(item -> sink.row(item.name(), item.pieces(), item.revenue(),
                    item.margin().covered(), item.margin().cost(), item.margin().earned(), item.margin().percent()));
            Margin all = told.figures().margin();
            sink.row(texts.get("stats.book.total"), told.items().stream().mapToLong(ItemRow::pieces).sum(), null,
                    all.covered(), all.cost(), all.earned(), all.percent());
        }, written -> progress.at(written, told.items().size()));
        return told.items().size();
    }

    static List<Column> columns(Texts texts) {
        return List.of(
                new Column(texts.get("stats.popular.name"), Type.TEXT, 36),
                new Column(texts.get("stats.popular.pieces"), Type.WHOLE, 10),
                new Column(texts.get("stats.book.revenue"), Type.MONEY, 16),
                new Column(texts.get("stats.book.covered"), Type.MONEY, 22),
                new Column(texts.get("stats.book.cost"), Type.MONEY, 18),
                new Column(texts.get("stats.book.earned"), Type.MONEY, 16),
                new Column(texts.get("stats.book.percent"), Type.DECIMAL, 12));
    }
}
