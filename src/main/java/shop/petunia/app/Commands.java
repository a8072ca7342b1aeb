package shop.petunia.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import shop.petunia.settings.Machine;
import shop.petunia.settings.MachineSettings;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.DataFolder;
import shop.petunia.storage.Instance;
import shop.petunia.storage.Running;
import shop.petunia.ui.Texts;

/**
 * The command line. A command works on the data folder itself, or is handed to the program that has it open; without
 * a command the window opens. Exit codes: 0 done, 1 refused with a sentence on stderr, 2 wrong usage.
 */
@Command(
        name = "petunia",
        mixinStandardHelpOptions = true,
        versionProvider = Program.class,
        description = "The point of sale for flower shops. Without a command it opens the window.")
public final class Commands {
    static final int REFUSED = 1;
    /** sysexits' EX_SOFTWARE. */
    private static final int BUG = 70;

    @Option(names = "--data", paramLabel = "DIR",
            description = "The shop's data folder; by default the system's place.")
    private @Nullable Path data;

    private Commands() {}

    /** @return the exit code */
    public static int run(String... args) {
        Stages.reached("java");
        Streams terminal = Streams.ofThisProcess();
        return args.length == 0 ? window(terminal, DataFolder.standard()) : run(terminal, args);
    }

    /** As an icon starts it: the window need not wait for the grammar. */
    private static int window(Streams terminal, DataFolder folder) {
        Display.startAhead();
        Call call = call(terminal, folder);
        try {
            return Desktop.open(call);
        } catch (RuntimeException | Error failure) {
            return answer(failure, call);
        }
    }

    private static Call call(Streams terminal, DataFolder folder) {
        System.setProperty(LogFile.FOLDER, folder.logs().toString());
        return Call.fromTerminal(terminal, folder, texts(folder));
    }

    static int run(Streams terminal, String... args) {
        Call unparsed = Call.fromTerminal(
                terminal, DataFolder.standard(), new Texts(Texts.ENGLISH, ZoneId.systemDefault()));
        CommandLine grammar = line(unparsed);
        ParseResult parsed;
        try {
            parsed = grammar.parseArgs(args);
        } catch (CommandLine.ParameterException wrong) {
            grammar.getErr().println(wrong.getMessage());
            wrong.getCommandLine().usage(grammar.getErr());
            return CommandLine.ExitCode.USAGE;
        }
        Commands given = grammar.getCommand();
        DataFolder folder = given.data == null ? DataFolder.standard() : new DataFolder(given.data.toAbsolutePath());
        Call call = call(terminal, folder);
        try {
            return run(call, parsed, args);
        } catch (RuntimeException | Error failure) {
            return answer(failure, call);
        }
    }

    private static int run(Call call, ParseResult parsed, String... args) {
        if (isHelp(parsed)) {
            return line(call).execute(args);
        }
        if (!parsed.hasSubcommand()) {
            return Desktop.open(call);
        }
        if (parsed.subcommand().commandSpec().name().equals(TourCommand.NAME)) {
            return line(call).execute(args);
        }
        Optional<Instance> claim = Instance.claim(call.folder());
        if (claim.isEmpty()) {
            String typed = isTyped(parsed) ? call.typed() : "";
            return Running.of(call.folder())
                    .command(new Instance.Given(List.of(args), call.directory(), typed), new Relay(call));
        }
        try (Instance instance = claim.get()) {
            return line(call).execute(args);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Carries out what another start handed over. */
    static int handedOver(Wiring running, Instance.Given given, Instance.Output output) {
        Call call = Call.handedOver(running, given, output);
        int exit = line(call).execute(given.args().toArray(String[]::new));
        call.out().close();
        call.err().close();
        return exit;
    }

    private static CommandLine line(Call call) {
        CommandLine line = new CommandLine(new Commands())
                .addSubcommand(new DemoCommand(call))
                .addSubcommand(new TourCommand(call))
                .addSubcommand(new CommandLine(new ImportCommand())
                        .addSubcommand(new ImportReceptionCommand(call))
                        .addSubcommand(new ImportClientsCommand(call))
                        .addSubcommand(new ImportOrdersCommand(call)))
                .addSubcommand(new CommandLine(new ExportCommand())
                        .addSubcommand(new ExportStockCommand(call))
                        .addSubcommand(new ExportBouquetsCommand(call))
                        .addSubcommand(new ExportClientsCommand(call))
                        .addSubcommand(new ExportOrdersCommand(call))
                        .addSubcommand(new ExportStocktakesCommand(call))
                        .addSubcommand(new ExportWriteOffsCommand(call))
                        .addSubcommand(new ExportStatsCommand(call))
                        .addSubcommand(new ExportWasteCommand(call))
                        .addSubcommand(new ExportMarginCommand(call)))
                .addSubcommand(new LabelCommand(call))
                .addSubcommand(new StocktakeCommand(call))
                .addSubcommand(new BackupCommand(call))
                .addSubcommand(new RestoreCommand(call))
                .addSubcommand(new CheckCommand(call))
                .addSubcommand(new CommandLine(new SyncCommand(call))
                        .addSubcommand(new SyncCommand.Status(call))
                        .addSubcommand(new SyncCommand.Login(call)));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(call.out());
        line.setErr(call.err());
        line.setExecutionExceptionHandler((failure, command, parsed) -> answer(failure, call));
        return line;
    }

    private static int answer(Throwable failure, Call call) {
        if (failure instanceof UserProblem problem) {
            call.complain(problem.sentence());
            return REFUSED;
        }
        Path log = call.folder().logs().resolve("petunia.log");
        new Failures(log).failed(failure);
        call.err().println(call.texts().get("app.command.failed", log.toString()));
        return BUG;
    }

    /** Whether it asks for what is typed where it was given. */
    private static boolean isTyped(ParseResult parsed) {
        return parsed.commandSpec().userObject() instanceof SyncCommand.Login
                || parsed.subcommands().stream().anyMatch(Commands::isTyped);
    }

    private static boolean isHelp(ParseResult parsed) {
        return parsed.isUsageHelpRequested()
                || parsed.isVersionHelpRequested()
                || parsed.subcommands().stream().anyMatch(Commands::isHelp);
    }

    private static Texts texts(DataFolder folder) {
        Locale locale = new Machine(folder.path()).get(MachineSettings.LANGUAGE).locale(Locale.getDefault());
        return new Texts(locale, ZoneId.systemDefault());
    }

    /** Prints what the running program answers. */
    private record Relay(Call call) implements Instance.Output {
        @Override
        public void out(String line) {
            call.out().println(line);
        }

        @Override
        public void err(String line) {
            call.err().println(line);
        }
    }

    @Command(name = "import", description = "Takes files into the shop.", mixinStandardHelpOptions = true)
    private static final class ImportCommand {}

    @Command(name = "export", description = "Writes lists as CSV or XLSX.", mixinStandardHelpOptions = true)
    private static final class ExportCommand {}
}
