package shop.petunia.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import shop.petunia.inventory.Applied;
import shop.petunia.inventory.CountFile;
import shop.petunia.inventory.CountFilter;
import shop.petunia.inventory.CountRow;
import shop.petunia.inventory.CountState;
import shop.petunia.inventory.Counts;
import shop.petunia.inventory.Reconciliation;
import shop.petunia.inventory.Started;
import shop.petunia.inventory.StocktakeRow;
import shop.petunia.inventory.StocktakeScope;
import shop.petunia.inventory.StocktakeStatus;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Progress;

@Command(name = "stocktake", mixinStandardHelpOptions = true,
        description = "Takes counts from a CSV or XLSX file (flower or lot, quantity, optionally counted_at),"
                + " all rows or none, and prints the reconciliation.")
final class StocktakeCommand implements Callable<Integer> {
    private static final Set<Integer> NUMBERS = Set.of(3, 4, 5, 6, 7);

    private final Call call;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--reception", paramLabel = "N",
            description = "Counts one reception, by its number; by default everything that has a remainder.")
    private @Nullable Long reception;

    @Option(names = "--name", description = "The stocktake's name; by default its date's.")
    private @Nullable String name;

    @Option(names = "--apply", description = "Brings the differences into the stock at once.")
    private boolean apply;

    @Option(names = "--again", description = "Also when the same file was applied before.")
    private boolean again;

    StocktakeCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        return call.inShop(this::taken);
    }

    private int taken(Wiring shop) {
        CountFile counts = CountFile.read(call.file(file));
        Optional<StocktakeRow> earlier = shop.inventory().countFiles.earlier(counts);
        if (earlier.isPresent() && earlier.get().isInProgress()) {
            mustMean(earlier.get());
            call.say("app.stocktake.earlier", earlier.get().name(), earlier.get().id());
            return reconciled(shop, earlier.get().id());
        }
        earlier.filter(row -> row.status() == StocktakeStatus.APPLIED && !again).ifPresent(row -> {
            throw new UserProblem("app.stocktake.appliedBefore", row.name(), row.id());
        });
        StocktakeScope scope = scope();
        List<Sentence> problems = shop.inventory().countFiles.problems(counts, scope);
        if (!problems.isEmpty()) {
            problems.forEach(call::complain);
            call.err().println(call.texts().get("app.stocktake.refused", problems.size()));
            return Commands.REFUSED;
        }
        return reconciled(shop, started(shop, counts, scope).id());
    }

    private StocktakeScope scope() {
        return reception == null ? StocktakeScope.EVERYTHING : StocktakeScope.reception(reception);
    }

    /** What was begun with this file goes on; for something else it has to be ended first. */
    private void mustMean(StocktakeRow earlier) {
        if (!earlier.scope().equals(scope())) {
            throw new UserProblem("app.stocktake.otherScope", earlier.name(), earlier.id());
        }
    }

    private Started started(Wiring shop, CountFile counts, StocktakeScope scope) {
        String called =
                name == null ? call.texts().get("inventory.defaultName", shop.time().now()) : name;
        Started started = shop.inventory().countFiles.start(counts, scope, called);
        if (started.skipped() > 0) {
            call.say("app.stocktake.skipped", started.skipped(), started.others().getFirst().name());
        }
        return started;
    }

    private int reconciled(Wiring shop, long id) {
        StocktakeRow stocktake = shop.inventory().stocktakes.byId(id).orElseThrow();
        tell(stocktake, shop.inventory().counts
                .page(id, CountFilter.ALL.state(CountState.DIFFERING), Counts.BY_GOOD, 0, Integer.MAX_VALUE));
        if (apply) {
            tell(shop.inventory().applications.apply(id, UUID.randomUUID(), Progress.UNWATCHED));
        } else {
            call.say("app.stocktake.howToGoOn", id);
        }
        return 0;
    }

    private void tell(StocktakeRow stocktake, List<CountRow> differing) {
        Reconciliation totals = stocktake.totals();
        call.say("app.stocktake.counted", stocktake.name(), stocktake.id(), totals.counted(), totals.notCounted());
        if (differing.isEmpty()) {
            call.say("app.stocktake.noDifference");
        } else {
            table(differing).lines().forEach(call.out()::println);
        }
        call.say("app.stocktake.shortage", totals.shortage(), totals.loss());
        call.say("app.stocktake.surplus", totals.surplus(), totals.gain());
    }

    private TextTable table(List<CountRow> differing) {
        TextTable table = new TextTable(
                List.of(
                        call.texts().get("inventory.line.good"),
                        call.texts().get("inventory.line.reception"),
                        call.texts().get("inventory.line.lot"),
                        call.texts().get("inventory.line.expected"),
                        call.texts().get("inventory.line.counted"),
                        call.texts().get("inventory.line.difference"),
                        call.texts().get("inventory.line.loss"),
                        call.texts().get("inventory.line.gain")),
                NUMBERS);
        differing.forEach(line -> table.row(
                line.goodName(),
                line.receptionName(),
                Long.toString(line.lotId()),
                number(line.expected()),
                number(line.counted()),
                signed(line.difference()),
                amount(line.loss()),
                amount(line.gain())));
        return table;
    }

    private void tell(Applied applied) {
        call.say("app.stocktake.applied", applied.corrections().size());
        applied.shortages().forEach(row -> call.say("app.stocktake.madeShortage", row.goodName(), row.quantity()));
        applied.settled().forEach(row -> call.say("app.stocktake.settled", row.goodName(), row.outstanding()));
    }

    private String number(@Nullable Integer pieces) {
        return pieces == null ? "" : call.texts().number(pieces);
    }

    private String signed(@Nullable Integer pieces) {
        return (pieces != null && pieces > 0 ? "+" : "") + number(pieces);
    }

    private String amount(Money money) {
        return money.isZero() ? "" : call.texts().amount(money);
    }
}
