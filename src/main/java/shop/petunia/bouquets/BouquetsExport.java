package shop.petunia.bouquets;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import shop.petunia.files.FileColumns;
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
        return columns(texts, parts).write(target, texts.locale(), rows::forEach,
                written -> progress.at(written, rows.size()));
    }

    private static FileColumns<BouquetRow> columns(Texts texts, Map<Long, List<String>> parts) {
        return new FileColumns<BouquetRow>(texts::get, texts.zone())
                .text("bouquets.name", TEXT, BouquetRow::name)
                .text("bouquets.category", TEXT, BouquetRow::category)
                .text("bouquets.stems", LONG_TEXT, row -> String.join(", ", parts.getOrDefault(row.id(), List.of())))
                .money("bouquets.export.cost", NUMBER, BouquetRow::cost)
                .text("bouquets.export.costKnown", NUMBER,
                        row -> row.costUnknown() ? texts.get("bouquets.export.atLeast") : "")
                .money("bouquets.export.price", NUMBER, BouquetRow::price)
                .money("bouquets.export.margin", NUMBER, row -> row.costUnknown() ? null : row.margin())
                .whole("bouquets.export.marginPercent", NUMBER, BouquetRow::marginPercent)
                .whole("bouquets.export.can", NUMBER, BouquetRow::can);
    }
}
