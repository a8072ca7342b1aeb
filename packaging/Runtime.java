import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Makes the Java runtime of the application folder, on each of the three systems:
 * {@code java Runtime.java JARS JAVAFX WORK OUT}.
 *
 * <p>The JavaFX that Maven brings is made for the class path: its native libraries lie inside the jars and would be
 * unpacked into the user's home at the first start. So each jar becomes a jmod that keeps them apart, and jlink puts
 * them into the runtime's own folder, as in a JDK with JavaFX.
 */
final class Runtime {
    /** What jdeps cannot see, because it is found by name: Russian months, zip files as folders, old code pages. */
    private static final List<String> BY_NAME = List.of("jdk.localedata", "jdk.zipfs", "jdk.charsets");
    private static final Set<String> NATIVE = Set.of(".so", ".dll", ".dylib");

    private Runtime() {}

    public static void main(String... args) throws IOException {
        Path jars = Path.of(args[0]);
        Path work = Path.of(args[2]);
        Path jmods = Files.createDirectories(work.resolve("jmods"));
        List<String> javafx = new ArrayList<>();
        for (Path jar : jars(Path.of(args[1]))) {
            module(jar).ifPresent(name -> {
                javafx.add(name);
                jmod(jar, name, work.resolve(name), jmods.resolve(name + ".jmod"));
            });
        }
        Set<String> modules = new TreeSet<>(BY_NAME);
        modules.addAll(javafx);
        // A library's tool for programmers asks for javadoc; the compiler that prints our documents only for its interface.
        modules.add("java.compiler");
        modules.addAll(needed(jars, Path.of(args[1]), work.resolve("classes")));
        modules.remove("jdk.javadoc");
        if (windows()) {
            modules.add("jdk.crypto.mscapi");
        }
        System.out.println("modules: " + String.join(" ", modules));
        tool("jlink", "--module-path", jmods.toString(), "--add-modules", String.join(",", modules),
                "--include-locales", "en,ru", "--no-header-files", "--no-man-pages", "--output", args[3]);
    }

    /** The module inside a platform's jar; JavaFX's other jars, without an ending, are empty. */
    private static java.util.Optional<String> module(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getEntry("module-info.class") == null
                    ? java.util.Optional.empty()
                    : java.util.Optional.of(jar.getFileName().toString().replaceFirst("-\\d.*", "").replace('-', '.'));
        }
    }

    private static void jmod(Path jar, String name, Path classes, Path jmod) {
        try (JarFile file = new JarFile(jar.toFile())) {
            Path natives = Files.createDirectories(classes.resolveSibling(name + "-natives"));
            for (ZipEntry entry : file.stream().filter(entry -> !entry.isDirectory()).toList()) {
                Path target = (isNative(entry.getName()) ? natives : classes).resolve(entry.getName());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getInputStream(entry).readAllBytes());
            }
            Files.deleteIfExists(jmod);
            tool("jmod", "create", "--class-path", classes.toString(), "--libs", natives.toString(), jmod.toString());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static boolean isNative(String name) {
        return NATIVE.stream().anyMatch(name::endsWith);
    }

    /**
     * The JDK's modules that the program and its libraries use. jdeps is given the classes in one heap: as jars it
     * would take half of them for modules and refuse those that the class path bears, two of one name for example.
     */
    private static List<String> needed(Path jars, Path javafx, Path heap) throws IOException {
        for (Path jar : jars(jars)) {
            try (JarFile file = new JarFile(jar.toFile())) {
                for (ZipEntry entry : file.stream().filter(entry -> isClass(entry.getName())).toList()) {
                    Path target = heap.resolve(entry.getName());
                    Files.createDirectories(target.getParent());
                    Files.write(target, file.getInputStream(entry).readAllBytes());
                }
            }
        }
        String answer = tool("jdeps", "--ignore-missing-deps", "--print-module-deps",
                "--module-path", javafx.toString(), heap.toString());
        return List.of(answer.strip().split(","));
    }

    private static boolean isClass(String name) {
        return name.endsWith(".class") && !name.startsWith("META-INF/") && !name.endsWith("module-info.class");
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private static String tool(String name, String... args) {
        StringWriter answer = new StringWriter();
        PrintWriter writer = new PrintWriter(answer);
        int exit = ToolProvider.findFirst(name).orElseThrow().run(writer, writer, args);
        if (exit != 0) {
            System.err.println(name + " failed: " + answer);
            System.exit(1);
        }
        return answer.toString();
    }

    private static boolean windows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    }
}
