package shop.petunia.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** The terminal that a command is given at. */
record Streams(InputStream in, PrintStream out, PrintStream err) {
    static Streams ofThisProcess() {
        return new Streams(System.in, System.out, System.err);
    }

    PrintWriter outWriter() {
        return new PrintWriter(out, true, charset(out.charset()));
    }

    PrintWriter errWriter() {
        return new PrintWriter(err, true, charset(err.charset()));
    }

    /** What is typed, a line; nothing when there is none. */
    String line() {
        try {
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, typed()));
            return Objects.requireNonNullElse(lines.readLine(), "");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Charset typed() {
        return charset(Charset.forName(System.getProperty("stdin.encoding", StandardCharsets.UTF_8.name())));
    }

    /** Windows says each stream's encoding: a terminal's is not a file's. Elsewhere it is UTF-8 whatever the locale says. */
    private static Charset charset(Charset said) {
        boolean windows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        return windows ? said : StandardCharsets.UTF_8;
    }
}
