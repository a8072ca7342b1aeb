package shop.petunia.inventory;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.petunia.files.Column;
import shop.petunia.files.Column.Type;
import shop.petunia.files.TableWriter;
import shop.petunia.ui.Progress;
import shop.petunia.ui.Texts;

/** The waste report as a CSV or XLSX file, its totals as the last row. */
public final class WasteExport {
    private static final int TEXT = 32;
    private static final int NUMBER = 18;

    private final Texts texts;

    public WasteExport(Texts texts) {
        this.texts = texts;
    }

    /**
     * @return how many rows were written, the totals left out
     * @throws shop.petunia.shared.UserProblem when the name ends neither in .csv nor in .xlsx, or the file cannot be
     *     written
     */
    public int write(Path target, WasteReport report, Progress progress) {
        long total = report.rows().size();
        TableWriter.Rows rows = sink -> {
            report.rows().forEach(row -> sink.row(cells(row)));
            sink.row(totals(report));
        };
        TableWriter.write(target, texts.locale(), columns(report.by()), rows, written -> progress.at(written, total));
        return report.rows().size();
    }

    /** What the rows are, as the first column's heading. */
    static String heading(Texts texts, WasteBy by) {
        return switch (by) {
            case REASON -> texts.get("inventory.waste.reason");
            case GOOD -> texts.get("inventory.waste.good");
            case SUPPLIER -> texts.get("inventory.waste.supplier");
            case DAY -> texts.get("inventory.waste.day");
        };
    }

    /** A group as it is called on the screen. */
    static String name(Texts texts, WasteGroup group) {
        return switch (group) {
            case WasteGroup.OfReason(WasteReason reason) -> texts.of(reason);
            case WasteGroup.OfGood(Long id, String name) -> name;
            case WasteGroup.OfSupplier(Long id, String name) ->
                id == null ? texts.get("inventory.waste.noSupplier") : name;
            case WasteGroup.OfDay(LocalDate day) -> texts.day(day);
        };
    }

    private List<Column> columns(WasteBy by) {
        return List.of(
                new Column(heading(texts, by), Type.TEXT, TEXT),
                new Column(texts.get("inventory.waste.pieces"), Type.WHOLE, NUMBER),
                new Column(texts.get("inventory.waste.loss"), Type.MONEY, NUMBER),
                new Column(texts.get("inventory.waste.share"), Type.DECIMAL, NUMBER),
                new Column(texts.get("inventory.waste.purchases"), Type.MONEY, NUMBER),
                new Column(texts.get("inventory.waste.ownShare"), Type.DECIMAL, NUMBER));
    }

    private @Nullable Object[] cells(WasteRow row) {
        return new @Nullable Object[]{
                name(texts, row.group()), row.pieces(), row.loss(), row.share(), row.purchases(), row.ownShare()
        };
    }

    private @Nullable Object[] totals(WasteReport report) {
        return new @Nullable Object[]{
                texts.get("inventory.waste.total"), report.pieces(), report.loss(), report.share(), report.purchases(),
                report.share()
        };
    }
}
