package shop.petunia.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import shop.petunia.orders.OrderExport;
import shop.petunia.orders.OrderFilter;
import shop.petunia.orders.OrderStatus;
import shop.petunia.shared.Period;
import shop.petunia.ui.Progress;

@Command(name = "orders", mixinStandardHelpOptions = true,
        description = "Writes the orders of all channels with what they cost and what was paid.")
final class ExportOrdersCommand implements Callable<Integer> {
    private final Call call;

    @Parameters(paramLabel = "FILE.csv|.xlsx")
    private Path file = Path.of("");

    @Option(names = "--from", description = "The first day on which they are due, YYYY-MM-DD.")
    private @Nullable LocalDate from;

    @Option(names = "--to", description = "The last day, YYYY-MM-DD.")
    private @Nullable LocalDate to;

    @Option(names = "--status", description = "Only these: ${COMPLETION-CANDIDATES}.")
    private @Nullable OrderStatus status;

    ExportOrdersCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        OrderFilter filter = OrderFilter.HISTORY.status(status).due(from == null && to == null
                ? null
                : new Period(from == null ? Period.BEGINNING : from, to == null ? Period.END : to));
        int written = call.inShop(shop -> new OrderExport(shop.orders().list())
                .write(call.file(file), call.texts(), filter, Progress.UNWATCHED));
        call.say("app.export.orders.done", written, call.file(file).toString());
        return 0;
    }
}
