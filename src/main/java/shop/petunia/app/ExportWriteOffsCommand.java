package shop.petunia.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import shop.petunia.inventory.WriteOffExport;
import shop.petunia.inventory.WriteOffFilter;
import shop.petunia.inventory.WriteOffs;
import shop.petunia.shared.Period;
import shop.petunia.ui.Progress;

@Command(name = "write-offs", mixinStandardHelpOptions = true,
        description = "Writes what was written off, what was undone left out.")
final class ExportWriteOffsCommand implements Callable<Integer> {
    private final Call call;

    @Parameters(paramLabel = "FILE.csv|.xlsx")
    private Path file = Path.of("");

    @Option(names = "--from", description = "The first day, YYYY-MM-DD.")
    private @Nullable LocalDate from;

    @Option(names = "--to", description = "The last day, YYYY-MM-DD.")
    private @Nullable LocalDate to;

    ExportWriteOffsCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        WriteOffFilter filter = WriteOffFilter.VALID.period(
                new Period(from == null ? Period.BEGINNING : from, to == null ? Period.END : to));
        int written = call.inShop(shop -> new WriteOffExport(shop.inventory().writeOffs)
                .write(call.file(file), call.texts(), filter, WriteOffs.NEWEST_FIRST, Progress.UNWATCHED));
        call.say("app.export.writeOffs.done", written, call.file(file).toString());
        return 0;
    }
}
