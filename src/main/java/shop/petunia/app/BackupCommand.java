package shop.petunia.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import shop.petunia.shared.Sentence;

@Command(name = "backup", mixinStandardHelpOptions = true,
        description = "Writes a verified backup of the shop into a new file.")
final class BackupCommand implements Callable<Integer> {
    private final Call call;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    BackupCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        List<Sentence> findings =
                call.inShop(shop -> shop.backups().take(shop.database(), call.file(file)));
        findings.forEach(call::complain);
        call.say("app.backup.done", call.file(file).toString());
        return 0;
    }
}
