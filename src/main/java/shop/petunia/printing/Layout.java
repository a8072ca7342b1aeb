package shop.petunia.printing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Texts;

/** Lays the documents of one batch out. A broken template of the shop's own is tried and told once. */
final class Layout {
    private static final Logger LOG = LoggerFactory.getLogger(Layout.class);
    private static final int REASON = 200;
    private static final String FONT_SIZE = "fontSize";

    private final Templates templates;
    private final Texts texts;
    private final Fit fit;
    private final List<Sentence> notices = new ArrayList<>();
    private final Set<String> broken = new HashSet<>();

    Layout(Templates templates, Texts texts, Fit fit) {
        this.templates = templates;
        this.texts = texts;
        this.fit = fit;
    }

    List<Sentence> notices() {
        return List.copyOf(notices);
    }

    JasperPrint of(Document document) {
        JasperPrint print = own(document).orElseGet(() -> builtIn(document));
        print.setName(document.title());
        return print;
    }

    private Optional<JasperPrint> own(Document document) {
        if (broken.contains(document.template())) {
            return Optional.empty();
        }
        try {
            Optional<JasperReport> own = templates.own(document);
            return own.isPresent() ? Optional.of(fitted(own.get(), document)) : Optional.empty();
        } catch (IOException | JRException | RuntimeException e) {
            String file = templates.ownFile(document).getFileName().toString();
            LOG.warn("The shop's template {} is broken, the built-in one is used", file, e);
            broken.add(document.template());
            notices.add(Sentence.of("printing.template.broken", file, reason(e)));
            return Optional.empty();
        }
    }

    private JasperPrint builtIn(Document document) {
        try {
            return fitted(templates.builtIn(document), document);
        } catch (JRException e) {
            throw new IllegalStateException("Template " + document.template() + " cannot be filled", e);
        }
    }

    private JasperPrint fitted(JasperReport report, Document document) throws JRException {
        List<Float> sizes = fit.sizes();
        if (sizes.isEmpty()) {
            return filled(report, document, Map.of());
        }
        JasperPrint largest = filled(report, document, sizes.getFirst());
        return pages(largest) <= 1 ? largest : smaller(report, document);
    }

    /** By halves, since fewer pages never come of larger type. */
    private JasperPrint smaller(JasperReport report, Document document) throws JRException {
        List<Float> sizes = fit.sizes();
        int fits = sizes.size() - 1;
        JasperPrint best = filled(report, document, sizes.getLast());
        int fewest = pages(best);
        int tooLarge = -1;
        while (fits - tooLarge > 1) {
            int middle = (fits + tooLarge) / 2;
            JasperPrint tried = filled(report, document, sizes.get(middle));
            if (pages(tried) <= fewest) {
                fits = middle;
                best = tried;
            } else {
                tooLarge = middle;
            }
        }
        return best;
    }

    private JasperPrint filled(JasperReport report, Document document, float size) throws JRException {
        return filled(report, document, Map.of(FONT_SIZE, size));
    }

    private JasperPrint filled(JasperReport report, Document document, Map<String, ?> more) throws JRException {
        Map<String, Object> parameters = new HashMap<>(document.parameters());
        parameters.putAll(more);
        parameters.put("texts", texts);
        parameters.put(JRParameter.REPORT_LOCALE, texts.locale());
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, new Words(texts));
        return JasperFillManager.fillReport(report, parameters, new RecordRows(document.rows()));
    }

    private static int pages(JasperPrint print) {
        return print.getPages().size();
    }

    /** The libraries' words, but no more of them than a person reads. */
    private static String reason(Exception e) {
        String message =
                Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName()).replaceAll("\\s+", " ");
        return message.length() <= REASON ? message : message.substring(0, REASON) + "…";
    }
}
