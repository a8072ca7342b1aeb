package shop.petunia.app;

import java.io.ByteArrayInputStream;
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
    private String typed = "";

    Terminal(Path folder) {
        this.folder = folder;
        new Machine(folder).set(MachineSettings.LANGUAGE, Language.RUSSIAN);
    }

    Answer run(Object... command) {
        List<String> args = new ArrayList<>(List.of("--data", folder.toString()));
        for (Object word : command) {
            args.add(word.toString());
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        Streams streams = new Streams(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), stream(said), stream(complained));
        int exit = Commands.run(streams, args.toArray(String[]::new));
        return new Answer(exit, lines(said), lines(complained));
    }

    /** What the next commands find typed. */
    void type(String line) {
        typed = line + "\n";
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static List<String> lines(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    record Answer(int exit, List<String> out, List<String> err) {}
}
