package shop.petunia.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import shop.petunia.ui.Progress;

@Command(name = "demo", mixinStandardHelpOptions = true,
        description = "Fills an empty data folder with a lifelike flower shop.")
final class DemoCommand implements Callable<Integer> {
    private final Call call;

    DemoCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        call.inShop(shop -> {
            shop.fillDemo(Progress.UNWATCHED);
            return true;
        });
        call.say("app.demo.done", call.folder().path().toString());
        return 0;
    }
}
