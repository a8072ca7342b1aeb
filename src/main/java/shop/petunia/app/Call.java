package shop.petunia.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import shop.petunia.shared.Sentence;
import shop.petunia.storage.DataFolder;
import shop.petunia.storage.Instance;
import shop.petunia.ui.Texts;

/**
 * One giving of a command: on which shop, from which directory, and where its words go.
 *
 * @param running the running program's shop when it was handed over to it
 * @param input what is typed where it was given, a line
 */
record Call(DataFolder folder, Optional<Wiring> running, Texts texts, Path directory, PrintWriter out,
        PrintWriter err, Supplier<String> input) {
    static Call fromTerminal(Streams terminal, DataFolder folder, Texts texts) {
        return new Call(
                folder,
                Optional.empty(),
                texts,
                Path.of("").toAbsolutePath(),
                terminal.outWriter(),
                terminal.errWriter(),
                terminal::line);
    }

    /** From another start of the program, which prints what the output is told. */
    static Call handedOver(Wiring running, Instance.Given given, Instance.Output output) {
        return new Call(
                running.folder(),
                Optional.of(running),
                running.texts(),
                given.directory(),
                new PrintWriter(new LineWriter(output::out), true),
                new PrintWriter(new LineWriter(output::err), true),
                given::input);
    }

    /** What is typed for the command, a line; nothing when there is none. */
    String typed() {
        return input.get();
    }

    /** Works on the running program's shop, or opens the folder's for as long as the work takes. */
    <T> T inShop(Function<Wiring, T> work) {
        if (running.isPresent()) {
            return work.apply(running.get());
        }
        try (Wiring shop = new Wiring(folder, Wiring.clock())) {
            return work.apply(shop);
        }
    }

    /** A file that the command named, seen from where it was given. */
    Path file(Path named) {
        return directory.resolve(named).normalize();
    }

    void say(String key, Object... args) {
        out.println(texts.get(key, args));
    }

    void complain(Sentence sentence) {
        err.println(texts.of(sentence));
    }
}
