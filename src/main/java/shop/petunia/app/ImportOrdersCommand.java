package shop.petunia.app;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import shop.petunia.marketplace.MarketplaceOrders;
import shop.petunia.marketplace.ReadOrders;
import shop.petunia.orders.Adopted;
import shop.petunia.orders.CloudOrder;

@Command(name = "orders", mixinStandardHelpOptions = true,
        description = "Adopts orders of the marketplace from a JSON file; what cannot be read is named.")
final class ImportOrdersCommand implements Callable<Integer> {
    private final Call call;

    @Parameters(paramLabel = "FILE.json")
    private Path file = Path.of("");

    ImportOrdersCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        return call.inShop(this::imported);
    }

    private int imported(Wiring shop) {
        ReadOrders read = new MarketplaceOrders(shop.time()).read(call.file(file));
        Map<Adopted, Integer> adopted = new EnumMap<>(Adopted.class);
        for (CloudOrder order : read.orders()) {
            adopted.merge(shop.orders().cloud().adopt(order, UUID.randomUUID()), 1, Integer::sum);
        }
        read.warnings().forEach(call::complain);
        read.problems().forEach(call::complain);
        call.say("app.import.orders.done", adopted.getOrDefault(Adopted.NEW, 0),
                adopted.getOrDefault(Adopted.CHANGED, 0), adopted.getOrDefault(Adopted.UNCHANGED, 0));
        return read.problems().isEmpty() ? 0 : Commands.REFUSED;
    }
}
