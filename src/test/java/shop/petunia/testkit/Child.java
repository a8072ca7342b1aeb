package shop.petunia.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A second program: the main method of a test class in a Java of its own. */
public final class Child implements AutoCloseable {
    private final Process process;
    private final BufferedReader lines;

    private Child(Process process) {
        this.process = process;
        this.lines = process.inputReader(StandardCharsets.UTF_8);
    }

    public static Child start(Class<?> main, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(List.of(args));
        return new Child(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** What the program printed before it was killed after so many nanoseconds, but for the last line. */
    public static List<String> acknowledgedUntilKilled(long nanos, Class<?> main, String... args) throws Exception {
        List<String> acknowledged = new ArrayList<>();
        try (Child child = start(main, args)) {
            String line = child.line();
            Thread.ofVirtual().start(() -> {
                LockSupport.parkNanos(nanos);
                child.kill();
            });
            while (line != null) {
                acknowledged.add(line);
                line = child.line();
            }
        }
        // The last line may have been cut off in the pipe.
        return acknowledged.isEmpty() ? acknowledged : acknowledged.subList(0, acknowledged.size() - 1);
    }

    /** The next line that it printed, or null after its end. */
    public @Nullable String line() throws IOException {
        return lines.readLine();
    }

    /** As kill -9 does; what it printed before can still be read, which {@link Process#destroyForcibly} would lose. */
    public void kill() {
        process.toHandle().destroyForcibly();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();
        lines.close();
    }
}
