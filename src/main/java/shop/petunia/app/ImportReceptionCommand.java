package shop.petunia.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "reception", mixinStandardHelpOptions = true,
        description = "Imports a supplier's CSV or XLSX file as one reception, all rows or none.")
final class ImportReceptionCommand implements Callable<Integer> {
    private final Call call;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--name", description = "The reception's name; by default its date's.")
    private @Nullable String name;

    @Option(names = "--supplier", description = "The supplier's name; a new one is added.")
    private @Nullable String supplier;

    @Option(names = "--invoice", description = "The invoice's number.")
    private @Nullable String invoice;

    @Option(names = "--date", description = "The reception's date, YYYY-MM-DD; by default today.")
    private java.time.@Nullable LocalDate date;

    @Option(names = "--create-flowers", description = "Adds flowers that the catalogue does not know.")
    private boolean createFlowers;

    @Option(names = "--again", description = "Also when the same file was imported before.")
    private boolean again;

    ImportReceptionCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        return 0;
    }
}
