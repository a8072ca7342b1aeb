package shop.petunia.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import shop.petunia.crm.ClientListColumn;
import shop.petunia.crm.ClientListFilter;
import shop.petunia.loyalty.Segment;
import shop.petunia.shared.Sort;
import shop.petunia.ui.Progress;

@Command(name = "clients", mixinStandardHelpOptions = true, description = "Writes the clients with their points.")
final class ExportClientsCommand implements Callable<Integer> {
    private final Call call;

    @Parameters(paramLabel = "FILE.csv|.xlsx")
    private Path file = Path.of("");

    @Option(names = "--tag", description = "Only clients with this tag; more of them mean all.")
    private List<String> tags = List.of();

    @Option(names = "--segment", paramLabel = "new|vip|regular|leaving|lost|occasional",
            description = "Only clients of this segment.")
    private @Nullable Segment segment;

    ExportClientsCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        ClientListFilter filter = ClientListFilter.ALL.tags(tags).segment(segment);
        int clients = call.inShop(shop -> shop.people().export().write(call.file(file), call.texts(), filter,
                Sort.by(ClientListColumn.NAME), Progress.UNWATCHED));
        call.say("app.export.clients.done", clients, call.file(file).toString());
        return 0;
    }
}
