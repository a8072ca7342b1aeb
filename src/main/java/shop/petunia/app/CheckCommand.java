package shop.petunia.app;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import shop.petunia.shared.Sentence;

@Command(name = "check", mixinStandardHelpOptions = true,
        description = "Checks the shop's data: every row, every rule, the ledger against the remainders.")
final class CheckCommand implements Callable<Integer> {
    private final Call call;

    CheckCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        List<Sentence> findings = call.inShop(shop -> shop.integrity().check(shop.database()));
        findings.forEach(call::complain);
        if (findings.isEmpty()) {
            call.say("app.check.clean");
        }
        return findings.isEmpty() ? 0 : Commands.REFUSED;
    }
}
