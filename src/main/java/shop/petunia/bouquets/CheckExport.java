package shop.petunia.bouquets;

import java.nio.file.Path;
import java.util.List;
import shop.petunia.files.FileColumns;
import shop.petunia.ui.Texts;

/** A check of the showcase as a CSV or XLSX file. */
record CheckExport(CheckRow check, List<CheckLine> lines) {
    private static final int TEXT = 28;
    private static final int SHORT = 16;
    private static final int TIME = 18;

    /** @return how many bouquets were written */
    int write(Path target, Texts texts) {
        return columns(texts).write(target, texts.locale(), lines::forEach, written -> {});
    }

    private FileColumns<CheckLine> columns(Texts texts) {
        return new FileColumns<CheckLine>(texts::get, texts.zone())
                .minute("bouquets.check", TIME, line -> check.startedAt())
                .text("bouquets.unit.state", SHORT, line -> texts.of(check.state()))
                .text("bouquets.unit", TEXT, CheckLine::name)
                .text("bouquets.unit.barcode", SHORT, CheckLine::barcode)
                .text("bouquets.unit.place", SHORT, CheckLine::place)
                .money("bouquets.export.price", SHORT, CheckLine::price)
                .text("bouquets.check.outcome", SHORT, line -> line.outcome() == null ? "" : texts.of(line.outcome()))
                .minute("bouquets.check.seenAt", TIME, CheckLine::seenAt)
                .text("bouquets.check.seenBy.title", SHORT, CheckLine::seenBy)
                .money("bouquets.check.loss", SHORT, line -> line.loss().isZero() ? null : line.loss());
    }
}
