package shop.petunia.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import shop.petunia.ui.Progress;

@Command(name = "demo", mixinStandardHelpOptions = true,
        description = "Fills an empty data folder with a lifelike flower shop.")
final class DemoCommand implements Callable<Integer> {
    private final Call call;

    @Option(names = "--orders", paramLabel = "N", description = "So many past orders more, to try out how fast it is.")
    private long orders;

    DemoCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        call.inShop(shop -> {
            shop.fillDemo(Progress.UNWATCHED);
            if (orders > 0) {
                new BulkOrders(shop.database()).fill(orders, Progress.UNWATCHED);
            }
            return true;
        });
        call.say("app.demo.done", call.folder().path().toString());
        return 0;
    }
}
