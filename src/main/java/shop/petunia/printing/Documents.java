package shop.petunia.printing;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import net.sf.jasperreports.engine.JasperPrint;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Progress;
import shop.petunia.ui.Texts;

/**
 * Lays documents out on pages. A template of the same name in the shop's folder replaces the built-in one; when it
 * is broken, the built-in one serves and {@link Pages#notices()} says so. Takes a tenth of a second and more: call it
 * in the background.
 */
public final class Documents {
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
        return lay(documents, Fit.NONE, Progress.UNWATCHED);
    }

    /** The same, each in the largest type that saves pages. */
    public Pages lay(List<Document> documents, Fit fit, Progress progress) {
        Layout layout = new Layout(templates, texts.get(), fit);
        List<JasperPrint> prints = new ArrayList<>();
        for (Document document : documents) {
            progress.at(prints.size(), documents.size());
            prints.add(layout.of(document));
        }
        progress.at(prints.size(), documents.size());
        return new Pages(documents.getFirst().title(), prints, layout.notices());
    }

    /** Whether the shop has put a template of its own in this one's place. */
    public boolean isOwn(String template) {
        return Files.isRegularFile(ownFile(template));
    }

    /**
     * Puts the built-in template into the shop's folder, as something to begin with; leaves one that is there.
     *
     * @throws UserProblem when the folder cannot be written
     */
    public Path startOwn(String template) {
        Path file = ownFile(template);
        if (Files.exists(file)) {
            return file;
        }
        try (InputStream source = Templates.source(template)) {
            Files.createDirectories(file.getParent());
            Files.copy(source, file);
            return file;
        } catch (IOException e) {
            throw new UserProblem(e, "printing.file.unwritable", file.toString());
        }
    }

    /** The shop's own one is kept beside, with {@code .bak} at its end, and the built-in one serves again. */
    public void endOwn(String template) {
        Path file = ownFile(template);
        try {
            if (Files.exists(file)) {
                Files.move(file, file.resolveSibling(file.getFileName() + ".bak"), REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UserProblem(e, "printing.file.unwritable", file.toString());
        }
    }

    private Path ownFile(String template) {
        return templates.ownFile(template);
    }
}
