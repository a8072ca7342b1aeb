package shop.petunia.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = TourCommand.NAME, mixinStandardHelpOptions = true,
        description = "Visits every screen of a demo shop without a display and keeps pictures and documents in DIR.")
final class TourCommand implements Callable<Integer> {
    static final String NAME = "tour";

    private final Call call;

    @Parameters(paramLabel = "DIR")
    private Path folder = Path.of("");

    TourCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() throws Exception {
        new Guide(call).tour(call.file(folder));
        return 0;
    }
}
