package shop.petunia.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import shop.petunia.inventory.StocktakeExport;
import shop.petunia.shared.Period;
import shop.petunia.ui.Progress;

@Command(name = "stocktakes", mixinStandardHelpOptions = true,
        description = "Writes what was counted, a row for each counted lot.")
final class ExportStocktakesCommand implements Callable<Integer> {
    private final Call call;

    @Parameters(paramLabel = "FILE.csv|.xlsx")
    private Path file = Path.of("");

    @Option(names = "--from", description = "The first day on which they were begun, YYYY-MM-DD.")
    private @Nullable LocalDate from;

    @Option(names = "--to", description = "The last day on which they were begun, YYYY-MM-DD.")
    private @Nullable LocalDate to;

    ExportStocktakesCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        int lines = call.inShop(shop -> new StocktakeExport(shop.inventory().stocktakes, shop.inventory().counts)
                .writeAll(call.file(file), call.texts(), period(), Progress.UNWATCHED));
        call.say("app.export.stocktakes.done", lines, call.file(file).toString());
        return 0;
    }

    private Period period() {
        return new Period(from == null ? Period.BEGINNING : from, to == null ? Period.END : to);
    }
}
