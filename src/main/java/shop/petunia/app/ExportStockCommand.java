package shop.petunia.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import shop.petunia.stock.LotFilter;
import shop.petunia.stock.Stock;
import shop.petunia.stock.StockExport;
import shop.petunia.ui.Progress;

@Command(name = "stock", mixinStandardHelpOptions = true, description = "Writes what is in stock, lot by lot.")
final class ExportStockCommand implements Callable<Integer> {
    private final Call call;

    @Parameters(paramLabel = "FILE.csv|.xlsx")
    private Path file = Path.of("");

    ExportStockCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        int lots = call.inShop(shop -> new StockExport(shop.inventory().stock)
                .write(call.file(file), call.texts(), LotFilter.WITH_REMAINDER, Stock.BY_DAYS_LEFT,
                        Progress.UNWATCHED));
        call.say("app.export.stock.done", lots, call.file(file).toString());
        return 0;
    }
}
