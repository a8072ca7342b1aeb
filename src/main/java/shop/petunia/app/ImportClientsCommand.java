package shop.petunia.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import shop.petunia.crm.ClientFileRow;
import shop.petunia.crm.ClientPlan;
import shop.petunia.crm.ClientsImported;
import shop.petunia.crm.OnDuplicate;
import shop.petunia.ui.Progress;

@Command(name = "clients", mixinStandardHelpOptions = true,
        description = "Imports clients from a CSV or XLSX file, row by row: good rows come in, bad ones are named.")
final class ImportClientsCommand implements Callable<Integer> {
    private final Call call;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--dry-run", description = "Only tells what would come in.")
    private boolean dryRun;

    @Option(names = "--on-duplicate", paramLabel = "skip|merge|names",
            description = "What becomes of a row whose phone a client has: it is left out (default), its data are"
                    + " merged, or only its name is taken.")
    private OnDuplicate onDuplicate = OnDuplicate.SKIP;

    ImportClientsCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        return call.inShop(this::imported);
    }

    private int imported(Wiring shop) {
        ClientPlan plan = shop.people().imports.plan(call.file(file));
        if (dryRun) {
            plan.remarks(onDuplicate).forEach(call::complain);
            call.say("app.import.clients.dryRun", plan.count(ClientFileRow.State.NEW), plan.points(onDuplicate),
                    plan.count(ClientFileRow.State.DUPLICATE), plan.count(ClientFileRow.State.BAD));
            return 0;
        }
        ClientsImported done = shop.people().imports.importAll(plan, onDuplicate, Progress.UNWATCHED);
        done.remarks().forEach(call::complain);
        call.say("app.import.clients.done", done.added(), done.changed(), done.points());
        return 0;
    }
}
