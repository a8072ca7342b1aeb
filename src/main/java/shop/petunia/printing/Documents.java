package shop.petunia.printing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Texts;

/**
 * Lays documents out on pages. A template of the same name in the shop's folder replaces the built-in one; when it
 * is broken, the built-in one serves and {@link Pages#notices()} says so. Takes a tenth of a second and more: call it
 * in the background.
 */
public final class Documents {
    private static final Logger LOG = LoggerFactory.getLogger(Documents.class);
    private static final int REASON = 200;

    private final Templates templates;
    private final Supplier<Texts> texts;

    /**
     * @param ownTemplates the folder where the shop may put its own templates; need not exist
     * @param texts in the language of the moment
     */
    public Documents(Path ownTemplates, Supplier<Texts> texts) {
        this.templates = new Templates(ownTemplates);
        this.texts = texts;
    }

    public Pages lay(Document document) {
        return lay(List.of(document));
    }

    /** Several documents one after the other, each beginning a page; the first one's title names them all. */
    public Pages lay(List<Document> documents) {
        List<JasperPrint> prints = new ArrayList<>();
        List<Sentence> notices = new ArrayList<>();
        for (Document document : documents) {
            JasperPrint print = own(document, notices).orElseGet(() -> builtIn(document));
            print.setName(document.title());
            prints.add(print);
        }
        return new Pages(documents.getFirst().title(), prints, notices.stream().distinct().toList());
    }

    /** Puts the built-in template into the shop's folder, as something to begin with; leaves one that is there. */
    public Path startOwn(String template) {
        Path file = templates.ownFile(new Document(template, "", Map.of(), List.of()));
        try (InputStream source = Templates.source(template)) {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                Files.copy(source, file);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<JasperPrint> own(Document document, List<Sentence> notices) {
        try {
            Optional<JasperReport> own = templates.own(document);
            return own.isPresent() ? Optional.of(filled(own.get(), document)) : Optional.empty();
        } catch (IOException | JRException | RuntimeException e) {
            Path file = templates.ownFile(document);
            LOG.warn("The shop's template {} is broken, the built-in one is used", file.getFileName(), e);
            notices.add(Sentence.of("printing.template.broken", file.getFileName().toString(), reason(e)));
            return Optional.empty();
        }
    }

    private JasperPrint builtIn(Document document) {
        try {
            return filled(templates.builtIn(document), document);
        } catch (JRException e) {
            throw new IllegalStateException("Template " + document.template() + " cannot be filled", e);
        }
    }

    private JasperPrint filled(JasperReport report, Document document) throws JRException {
        Texts words = texts.get();
        Map<String, Object> parameters = new HashMap<>(document.parameters());
        parameters.put("texts", words);
        parameters.put(JRParameter.REPORT_LOCALE, words.locale());
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, new Words(words));
        return JasperFillManager.fillReport(report, parameters, new RecordRows(document.rows()));
    }

    /** The libraries' words, but no more of them than a person reads. */
    private static String reason(Exception e) {
        String message =
                Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName()).replaceAll("\\s+", " ");
        return message.length() <= REASON ? message : message.substring(0, REASON) + "…";
    }
}
