package shop.petunia.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import shop.petunia.shared.Period;
import shop.petunia.stats.StatsExport;
import shop.petunia.ui.Progress;

@Command(name = "stats", mixinStandardHelpOptions = true,
        description = "Writes the figures of some days: all of them as XLSX or PDF, each day's as CSV.")
final class ExportStatsCommand implements Callable<Integer> {
    private final Call call;

    @Parameters(paramLabel = "FILE.xlsx|.pdf|.csv")
    private Path file = Path.of("");

    @Mixin
    private Days days = new Days();

    ExportStatsCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        Period period = call.inShop(shop -> {
            Period chosen = days.period(shop.time().today());
            new StatsExport(shop.figures().desk(shop), call.texts())
                    .write(call.file(file), chosen, Progress.UNWATCHED);
            return chosen;
        });
        call.say("app.export.stats.done", period.first(), period.last(), call.file(file).toString());
        return 0;
    }
}
