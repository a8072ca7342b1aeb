package shop.petunia.bouquets;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.petunia.files.Column;
import shop.petunia.files.Column.Type;
import shop.petunia.files.TableWriter;
import shop.petunia.ui.Texts;

/** A check of the showcase as a CSV or XLSX file. */
record CheckExport(CheckRow check, List<CheckLine> lines) {
    private static final int TEXT = 28;
    private static final int SHORT = 16;
    private static final int TIME = 18;

    /** @return how many bouquets were written */
    int write(Path target, Texts texts) {
        TableWriter.write(target, texts.locale(), columns(texts), sink -> lines.forEach(line -> sink.row(
                minute(texts, check.startedAt()),
                texts.of(check.state()),
                line.name(),
                line.barcode(),
                line.place(),
                line.price(),
                line.outcome() == null ? "" : texts.of(line.outcome()),
                minute(texts, line.seenAt()),
                line.seenBy(),
                line.loss().isZero() ? null : line.loss())), written -> {});
        return lines.size();
    }

    private static List<Column> columns(Texts texts) {
        return List.of(
                new Column(texts.get("bouquets.check"), Type.MINUTE, TIME),
                new Column(texts.get("bouquets.unit.state"), Type.TEXT, SHORT),
                new Column(texts.get("bouquets.unit"), Type.TEXT, TEXT),
                new Column(texts.get("bouquets.unit.barcode"), Type.TEXT, SHORT),
                new Column(texts.get("bouquets.unit.place"), Type.TEXT, SHORT),
                new Column(texts.get("bouquets.export.price"), Type.MONEY, SHORT),
                new Column(texts.get("bouquets.check.outcome"), Type.TEXT, SHORT),
                new Column(texts.get("bouquets.check.seenAt"), Type.MINUTE, TIME),
                new Column(texts.get("bouquets.check.seenBy.title"), Type.TEXT, SHORT),
                new Column(texts.get("bouquets.check.loss"), Type.MONEY, SHORT));
    }

    private static @Nullable LocalDateTime minute(Texts texts, @Nullable Instant at) {
        return at == null ? null : LocalDateTime.ofInstant(at, texts.zone());
    }
}
