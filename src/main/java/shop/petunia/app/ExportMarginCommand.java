package shop.petunia.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import shop.petunia.stats.MarginExport;
import shop.petunia.ui.Progress;

@Command(name = "margin", mixinStandardHelpOptions = true,
        description = "Writes what each bouquet and good has earned in some days.")
final class ExportMarginCommand implements Callable<Integer> {
    private final Call call;

    @Parameters(paramLabel = "FILE.csv|.xlsx")
    private Path file = Path.of("");

    @Mixin
    private Days days = new Days();

    ExportMarginCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        int rows = call.inShop(shop -> new MarginExport(shop.figures().statistics()).write(
                call.file(file), call.texts(), days.period(shop.time().today()), Progress.UNWATCHED));
        call.say("app.export.margin.done", rows, call.file(file).toString());
        return 0;
    }
}
