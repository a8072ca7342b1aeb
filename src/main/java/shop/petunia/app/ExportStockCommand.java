package shop.petunia.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

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
        return 0;
    }
}
