package shop.petunia.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import shop.petunia.receptions.ImportOptions;
import shop.petunia.receptions.ImportTarget;
import shop.petunia.receptions.ImportWarning;
import shop.petunia.receptions.Imported;
import shop.petunia.receptions.ReceptionHeader;
import shop.petunia.receptions.ReceptionPlan;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Progress;

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
    private @Nullable LocalDate date;

    @Option(names = "--create-flowers", description = "Adds flowers that the catalogue does not know.")
    private boolean createFlowers;

    @Option(names = "--again", description = "Also when the same file was imported before.")
    private boolean again;

    ImportReceptionCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        return call.inShop(this::imported);
    }

    private int imported(Wiring shop) {
        LocalDate day = date == null ? shop.time().today() : date;
        ReceptionPlan plan = shop.inventory().imports.plan(call.file(file), day);
        List<Sentence> refusals = shop.inventory().imports.refusals(plan, createFlowers);
        if (!refusals.isEmpty()) {
            refusals.forEach(call::complain);
            call.err().println(call.texts().get("app.import.refused", refusals.size()));
            return Commands.REFUSED;
        }
        ImportTarget target = new ImportTarget.NewReception(header(day));
        List<ImportWarning> warnings = shop.inventory().imports.warnings(plan.sha256(), target);
        ImportOptions options = new ImportOptions(String.valueOf(file.getFileName()), createFlowers, again);
        Imported done =
                shop.inventory().imports.importAll(plan, target, options, UUID.randomUUID(), Progress.UNWATCHED);
        // What is refused says itself why; a warning beside it would say the same twice.
        warnings.forEach(warning -> call.complain(warning.sentence()));
        call.say("app.import.done", done.lots(), done.pieces(), done.goods());
        return 0;
    }

    private ReceptionHeader header(LocalDate day) {
        String called = name == null ? call.texts().get("receptions.defaultName", day) : name;
        return new ReceptionHeader(
                called, day, supplier == null ? "" : supplier, invoice == null ? "" : invoice, "");
    }
}
