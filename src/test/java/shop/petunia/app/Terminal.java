package shop.petunia.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import shop.petunia.settings.Language;
import shop.petunia.settings.Machine;
import shop.petunia.settings.MachineSettings;

/** Gives commands on one data folder as a person does, in Russian, and keeps what they printed. */
final class Terminal {
    private final Path folder;

    Terminal(Path folder) {
        this.folder = folder;
        new Machine(folder).set(MachineSettings.LANGUAGE, Language.RUSSIAN);
    }

    Answer run(Object... command) {
        List<String> args = new ArrayList<>(List.of("--data", folder.toString()));
        for (Object word : command) {
            args.add(word.toString());
        }
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
            int exit = Commands.run(args.toArray(String[]::new));
            return new Answer(exit, lines(said), lines(complained));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private static List<String> lines(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    record Answer(int exit, List<String> out, List<String> err) {}
}
