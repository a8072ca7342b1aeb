package shop.petunia.bouquets;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import shop.petunia.files.Column;
import shop.petunia.files.Column.Type;
import shop.petunia.files.TableWriter;
import shop.petunia.ui.Progress;
import shop.petunia.ui.Texts;

/** The bouquets as a CSV or XLSX file, for the screen and for the command. */
public final class BouquetsExport {
    private static final int TEXT = 28;
    private static final int LONG_TEXT = 60;
    private static final int NUMBER = 14;

    private final Bouquets bouquets;

    public BouquetsExport(Bouquets bouquets) {
        this.bouquets = bouquets;
    }

    /**
     * Writes what the filter shows, all of it or nothing.
     *
     * @return how many bouquets were written
     */
    public int write(Path target, Texts texts, BouquetFilter filter, Progress progress) {
        List<BouquetRow> rows = new ArrayList<>();
        bouquets.forEach(filter, rows::add);
        Map<Long, List<String>> parts = bouquets.compositions(rows.stream().map(BouquetRow::id).toList());
        TableWriter.write(target, texts.locale(), columns(texts), sink -> rows.forEach(row -> sink.row(
                row.name(),
                row.category(),
                String.join(", ", parts.getOrDefault(row.id(), List.of())),
                row.cost(),
                row.costUnknown() ? texts.get("bouquets.export.atLeast") : "",
                row.price(),
                row.costUnknown() ? null : row.margin(),
                row.marginPercent(),
                row.can())), written -> progress.at(written, rows.size()));
        return rows.size();
    }

    private static List<Column> columns(Texts texts) {
        return List.of(
                new Column(texts.get("bouquets.name"), Type.TEXT, TEXT),
                new Column(texts.get("bouquets.category"), Type.TEXT, TEXT),
                new Column(texts.get("bouquets.stems"), Type.TEXT, LONG_TEXT),
                new Column(texts.get("bouquets.export.cost"), Type.MONEY, NUMBER),
                new Column(texts.get("bouquets.export.costKnown"), Type.TEXT, NUMBER),
                new Column(texts.get("bouquets.export.price"), Type.MONEY, NUMBER),
                new Column(texts.get("bouquets.export.margin"), Type.MONEY, NUMBER),
                new Column(texts.get("bouquets.export.marginPercent"), Type.WHOLE, NUMBER),
                new Column(texts.get("bouquets.export.can"), Type.WHOLE, NUMBER));
    }
}
