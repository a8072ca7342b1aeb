package shop.petunia.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import shop.petunia.shared.UserProblem;

@Command(name = "restore", mixinStandardHelpOptions = true,
        description = "Puts a backup in the place of the shop's database, which is moved aside.")
final class RestoreCommand implements Callable<Integer> {
    private final Call call;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    RestoreCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        if (call.running().isPresent()) {
            throw new UserProblem("app.restore.running");
        }
        Wiring.backups(call.folder())
                .restore(call.file(file))
                .ifPresent(aside -> call.say("app.restore.aside", aside.toString()));
        call.say("app.restore.done", call.file(file).toString());
        return 0;
    }
}
