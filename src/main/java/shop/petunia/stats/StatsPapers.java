package shop.petunia.stats;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import shop.petunia.shared.Period;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Dialogs.FileKind;
import shop.petunia.ui.ExportButton;
import shop.petunia.ui.Kit;

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

    void export(Period period) {
        String name = kit.texts().get("stats.file", period.first().toString(), period.last().toString());
        List<FileKind> kinds = new ArrayList<>(ExportButton.TABLES);
        kinds.add(new FileKind(Sentence.of("stats.export.pdf"), List.of("pdf")));
        kit.dialogs().saveFile(Sentence.of("stats.export.title"), name, kinds, target -> write(target, period));
    }

    private void write(Path target, Period period) {
        StatsExport export = new StatsExport(desk, kit.texts());
        kit.background().runLong(busy, progress -> {
            export.write(target, period, progress);
            return String.valueOf(target.getFileName());
        }, file -> kit.dialogs().notice(Sentence.of("stats.export.done", file)));
    }
}
