package shop.petunia.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import shop.petunia.labels.LabelOrder;
import shop.petunia.labels.LabelSize;
import shop.petunia.orders.OrderLabels;
import shop.petunia.printing.Pages;
import shop.petunia.ui.Progress;

@Command(name = "label", mixinStandardHelpOptions = true,
        description = "Writes the assembly labels of orders as one PDF.")
final class LabelCommand implements Callable<Integer> {
    private final Call call;

    @Parameters(paramLabel = "NUMBER", arity = "1..*", description = "As the order shows it.")
    private List<String> numbers = List.of();

    @Option(names = "--size", paramLabel = "58x40|100x70|a4", converter = Size.class,
            description = "By default the shop's setting.")
    private @Nullable LabelSize size;

    @Option(names = "--to", paramLabel = "FILE.pdf", required = true)
    private Path file = Path.of("");

    LabelCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        Pages pages = call.inShop(shop -> {
            List<LabelOrder> orders =
                    shop.orders().orders().byNumbers(numbers).stream()
                            .map(card -> OrderLabels.of(card, shop.texts()))
                            .toList();
            return shop.labels().pdf(orders, size(shop), call.file(file), Progress.UNWATCHED);
        });
        pages.notices().forEach(call::complain);
        call.say("app.label.done", pages.count(), call.file(file).toString());
        return 0;
    }

    private LabelSize size(Wiring shop) {
        LabelSize wanted = size;
        return wanted == null ? shop.labels().size() : wanted;
    }

    static final class Size implements ITypeConverter<LabelSize> {
        @Override
        public LabelSize convert(String written) {
            return LabelSize.named(written).orElseThrow(() -> new TypeConversionException(
                    "'" + written + "' is none of 58x40, 100x70, a4"));
        }
    }
}
