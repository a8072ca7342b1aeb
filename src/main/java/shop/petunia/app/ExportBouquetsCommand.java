package shop.petunia.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import shop.petunia.bouquets.BouquetFilter;
import shop.petunia.bouquets.BouquetsExport;
import shop.petunia.ui.Progress;

@Command(name = "bouquets", mixinStandardHelpOptions = true,
        description = "Writes the bouquets: what is in them, what they cost and sell for, how many can be made.")
final class ExportBouquetsCommand implements Callable<Integer> {
    private final Call call;

    @Parameters(paramLabel = "FILE.csv|.xlsx")
    private Path file = Path.of("");

    ExportBouquetsCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        int bouquets = call.inShop(shop -> new BouquetsExport(shop.florist().bouquets())
                .write(call.file(file), call.texts(), BouquetFilter.IN_USE, Progress.UNWATCHED));
        call.say("app.export.bouquets.done", bouquets, call.file(file).toString());
        return 0;
    }
}
