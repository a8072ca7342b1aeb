package shop.petunia.app;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import shop.petunia.marketplace.JournalFilter;
import shop.petunia.marketplace.JournalList;
import shop.petunia.marketplace.OutgoingRow;
import shop.petunia.marketplace.Subject;
import shop.petunia.marketplace.SyncStatus;
import shop.petunia.orders.OrderChange;
import shop.petunia.shared.Sentence;

@Command(name = "sync", mixinStandardHelpOptions = true, description = "Syncs with the marketplace.")
final class SyncCommand implements Callable<Integer> {
    private final Call call;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--once", description = "Reads and sends what is due now; exit code 0 when nothing waits.")
    private boolean once;

    SyncCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        if (!once) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "--once, status or login");
        }
        return call.inShop(shop -> {
            JournalList journal = shop.market().journal;
            long before = journal.count(JournalFilter.ALL);
            SyncStatus status = shop.market().sync().patiently();
            long done = journal.count(JournalFilter.ALL) - before;
            journal.page(JournalFilter.ALL, 0, (int) Math.max(0, Math.min(done, 1000))).reversed()
                    .forEach(line -> call.say("app.sync.line", line.what(), about(line.subject()), line.words()));
            tell(call, shop, status);
            return status.trouble() == null && status.waiting() == 0 && status.parked() == 0 ? 0 : Commands.REFUSED;
        });
    }

    private static void tell(Call call, Wiring shop, SyncStatus status) {
        complain(call, status);
        for (OutgoingRow row : shop.market().outbox().parked()) {
            call.complain(Sentence.of("app.sync.parked", row.kind(), subject(row),
                    row.why() == null ? row.state() : Objects.requireNonNull(row.why()), row.hint()));
        }
        call.say("app.sync.waiting", status.waiting(), status.parked());
    }

    /** The marketplace's own words only when they say more. */
    private static void complain(Call call, SyncStatus status) {
        if (status.trouble() == null) {
            return;
        }
        boolean alone = status.hint().isBlank() || status.hint().equals(call.texts().of(status.trouble()));
        call.complain(alone
                ? Sentence.of("app.sync.troubleAlone", status.trouble())
                : Sentence.of("app.sync.trouble", status.trouble(), status.hint()));
    }

    /** Orders by their number; clients without their name, as whoever reads it may be support. */
    private static String about(@Nullable Subject subject) {
        if (subject == null) {
            return "";
        }
        return " " + (subject.place().kind().equals(OrderChange.ORDER)
                ? subject.name()
                : "№ " + subject.place().id());
    }

    private static String subject(OutgoingRow row) {
        return String.valueOf(row.orderId() == null ? row.clientId() : row.orderId());
    }

    @Command(name = "status", mixinStandardHelpOptions = true,
            description = "Tells when the marketplace was heard last and what waits.")
    static final class Status implements Callable<Integer> {
        private final Call call;

        Status(Call call) {
            this.call = call;
        }

        @Override
        public Integer call() {
            return call.inShop(shop -> {
                SyncStatus status = shop.market().sync().status();
                if (status.setUp()) {
                    call.say("app.sync.at", status.url());
                }
                if (status.contactAt() != null) {
                    call.say("app.sync.contact", status.contactAt().atZone(shop.time().zone()).toLocalDateTime()
                            .withNano(0).toString().replace('T', ' '));
                }
                tell(call, shop, status);
                return status.trouble() == null ? 0 : Commands.REFUSED;
            });
        }
    }

    @Command(name = "login", mixinStandardHelpOptions = true,
            description = "Connects the shop to a marketplace; the password is read from standard input.")
    static final class Login implements Callable<Integer> {
        private final Call call;

        @Parameters(index = "0", paramLabel = "URL")
        private String url = "";

        @Parameters(index = "1", paramLabel = "LOGIN")
        private String login = "";

        Login(Call call) {
            this.call = call;
        }

        @Override
        public Integer call() {
            String password = call.typed();
            return call.inShop(shop -> {
                SyncStatus status = shop.market().sync().connect(url, login, password);
                if (status.trouble() != null) {
                    complain(call, status);
                    return Commands.REFUSED;
                }
                call.say("app.sync.in", status.url());
                return 0;
            });
        }
    }
}
