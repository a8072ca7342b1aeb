package shop.petunia.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import shop.petunia.inventory.WasteBy;
import shop.petunia.inventory.WasteExport;
import shop.petunia.ui.Progress;

@Command(name = "waste", mixinStandardHelpOptions = true, description = "Writes what was lost in some days.")
final class ExportWasteCommand implements Callable<Integer> {
    private final Call call;

    @Parameters(paramLabel = "FILE.csv|.xlsx")
    private Path file = Path.of("");

    @Option(names = "--by", description = "What the rows are: reason, good, supplier or day; by default good.")
    private WasteBy by = WasteBy.GOOD;

    @Mixin
    private Days days = new Days();

    ExportWasteCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        int rows = call.inShop(shop -> new WasteExport(call.texts()).write(call.file(file),
                shop.inventory().waste.report(by, days.period(shop.time().today())), Progress.UNWATCHED));
        call.say("app.export.waste.done", rows, call.file(file).toString());
        return 0;
    }
}
