package shop.petunia.stats;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import shop.petunia.shared.Period;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Dialogs.FileKind;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Progress;

/** What leaves the program about a period: a workbook, a table, a PDF. */
final class StatsPapers {
    private final StatsDesk desk;
    private final Kit kit;
    private final Busy busy = new Busy();

    StatsPapers(StatsDesk desk, Kit kit) {
        this.desk = desk;
        this.kit = kit;
    }

    Busy busy() {
        return busy;
    }

    /** The sales of these days. */
    void figures(Period period) {
        String name = kit.texts().get("stats.file", period.first().toString(), period.last().toString());
        List<FileKind> kinds = List.of(kind("stats.export.xlsx", "xlsx"), kind("stats.export.pdf", "pdf"),
                kind("stats.export.csv", "csv"));
        Sentence title = Sentence.of("stats.export.title", period.first(), period.last());
        kit.dialogs().saveFile(title, name, kinds, target -> write(target, "stats.export.done",
                progress -> new StatsExport(desk, kit.texts()).write(target, period, progress)));
    }

    void clients(Period period) {
        String name = kit.texts().get("stats.clients.file", period.first().toString(), period.last().toString());
        List<FileKind> kinds =
                List.of(kind("stats.clients.export.xlsx", "xlsx"), kind("stats.clients.export.csv", "csv"));
        Sentence title = Sentence.of("stats.clients.export.title", period.first(), period.last());
        kit.dialogs().saveFile(title, name, kinds, target -> write(target, "stats.clients.export.done",
                progress -> new ClientReportExport(desk.clients(), kit.texts()).write(target, period, progress)));
    }

    private static FileKind kind(String key, String ending) {
        return new FileKind(Sentence.of(key), List.of(ending));
    }

    private void write(Path target, String done, Consumer<Progress> writing) {
        kit.background().runLong(busy, progress -> {
            writing.accept(progress);
            return String.valueOf(target.getFileName());
        }, file -> kit.dialogs().notice(Sentence.of(done, file)));
    }
}
