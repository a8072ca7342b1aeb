package shop.petunia.printing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.governors.MaxPagesGovernor;

/** The templates, ready to be filled: ours, compiled by the build, and the shop's own, compiled when they change. */
final class Templates {
    private static final String BASE = "/shop/petunia/";
    private static final String MOST_PAGES = "500";

    private final Path own;
    private final Map<String, JasperReport> builtIn = new ConcurrentHashMap<>();
    private final Map<Path, Compiled> compiled = new ConcurrentHashMap<>();

    Templates(Path own) {
        this.own = own;
    }

    JasperReport builtIn(Document document) {
        return builtIn.computeIfAbsent(document.template(), Templates::load);
    }

    Path ownFile(Document document) {
        return ownFile(document.template());
    }

    /** Its name is the template's without the package. */
    Path ownFile(String template) {
        return own.resolve(template.substring(template.lastIndexOf('/') + 1) + ".jrxml");
    }

    Optional<JasperReport> own(Document document) throws IOException, JRException {
        Path file = ownFile(document);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        FileTime changed = Files.getLastModifiedTime(file);
        Compiled known = compiled.get(file);
        if (known == null || !known.changed.equals(changed)) {
            known = new Compiled(changed, limited(TemplateCompiler.compiled(file)));
            compiled.put(file, known);
        }
        return Optional.of(known.report);
    }

    /** What does not fit its own page would be carried on from page to page without an end. */
    private static JasperReport limited(JasperReport report) {
        report.setProperty(MaxPagesGovernor.PROPERTY_MAX_PAGES_ENABLED, "true");
        report.setProperty(MaxPagesGovernor.PROPERTY_MAX_PAGES, MOST_PAGES);
        return report;
    }

    static InputStream source(String template) {
        return resource(template + ".jrxml");
    }

    private static JasperReport load(String template) {
        try (InputStream stream = resource(template + ".jasper")) {
            return (JasperReport) JRLoader.loadObject(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JRException e) {
            throw new IllegalStateException("Template " + template + " cannot be loaded", e);
        }
    }

    private static InputStream resource(String path) {
        InputStream stream = Templates.class.getResourceAsStream(BASE + path);
        if (stream == null) {
            throw new IllegalStateException("No template " + BASE + path);
        }
        return stream;
    }

    private record Compiled(FileTime changed, JasperReport report) {}
}
