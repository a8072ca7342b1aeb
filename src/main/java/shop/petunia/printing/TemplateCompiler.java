package shop.petunia.printing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRSaver;

/** Turns templates into what can be filled. The build does it for ours, so that the first document comes at once. */
final class TemplateCompiler {
    private TemplateCompiler() {}

    /** @param args the folder of the templates and the folder that gets the compiled ones, at the same places */
    public static void main(String[] args) throws IOException, JRException {
        Path sources = Path.of(args[0]);
        for (Path source : templates(sources)) {
            Path target = target(source, sources, Path.of(args[1]));
            if (isOlder(target, source)) {
                JRSaver.saveObject(compiled(source), target.toFile());
            }
        }
    }

    static JasperReport compiled(Path template) throws IOException, JRException {
        return JasperCompileManager.compileReport(new ByteArrayInputStream(Files.readAllBytes(template)));
    }

    private static List<Path> templates(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jrxml")).sorted().toList();
        }
    }

    private static Path target(Path source, Path from, Path to) throws IOException {
        Path target = to.resolve(from.relativize(source).toString().replace(".jrxml", ".jasper"));
        Files.createDirectories(target.getParent());
        return target;
    }

    private static boolean isOlder(Path target, Path source) throws IOException {
        return !Files.exists(target)
                || Files.getLastModifiedTime(target).compareTo(Files.getLastModifiedTime(source)) < 0;
    }
}
