package shop.petunia.stats;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import shop.petunia.files.Column;
import shop.petunia.files.Column.Type;
import shop.petunia.files.Report;
import shop.petunia.files.ReportWriter;
import shop.petunia.files.TableWriter;
import shop.petunia.shared.Period;
import shop.petunia.ui.Progress;
import shop.petunia.ui.Texts;

/** The figures of a period as a file: XLSX with all of them, PDF to be read, CSV with its days. */
public final class StatsExport {
    private final StatsDesk desk;
    private final Texts texts;

    public StatsExport(StatsDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    /**
     * @param progress hears of days that are reckoned first; what it throws ends the writing
     * @throws shop.petunia.shared.UserProblem when the name ends in nothing of the three, or the file cannot be written
     */
    public void write(Path target, Period period, Progress progress) {
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf")) {
            desk.documents().lay(new StatsDocument(desk.shop().get(), figures(period, progress), texts).document())
                    .savePdf(target);
        } else if (name.endsWith(".xlsx")) {
            Report report = new StatsBook(desk.statistics().itemised(period, progress), texts).report();
            ReportWriter.write(target, report, sheets -> progress.at(sheets, report.sheets().size()));
        } else {
            TableWriter.write(target, texts.locale(), columns(), rows(figures(period, progress)),
                    written -> progress.at(written, -1));
        }
    }

    private Figures figures(Period period, Progress progress) {
        return desk.statistics().of(period, progress);
    }

    private List<Column> columns() {
        return List.of(
                new Column(texts.get("stats.book.day"), Type.TEXT, 14),
                new Column(texts.get("stats.book.sales"), Type.WHOLE, 12),
                new Column(texts.get("stats.book.revenue"), Type.MONEY, 16),
                new Column(texts.get("stats.book.dayBefore"), Type.TEXT, 16),
                new Column(texts.get("stats.book.revenueBefore"), Type.MONEY, 18));
    }

    private TableWriter.Rows rows(Figures figures) {
        return sink -> {
            for (int i = 0; i < figures.days().size(); i++) {
                sink.row(row(figures.days().get(i), figures.daysBefore().get(i)));
            }
            sink.row(texts.get("stats.book.total"), figures.totals().all().sales(), figures.revenue().now(), null,
                    figures.revenue().before());
        };
    }

    private @Nullable Object[] row(DayRevenue day, DayRevenue before) {
        return new @Nullable Object[]{
                texts.day(day.day()), day.sales(), day.revenue(), texts.day(before.day()), before.revenue()
        };
    }
}
