package shop.petunia.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader finds in a PDF. */
public record Pdf(int pages, String title, String text, SortedSet<String> fonts) {
    public static Pdf of(Pages pages) {
        try (PDDocument document = Loader.loadPDF(pages.pdf())) {
            return new Pdf(document.getNumberOfPages(), document.getDocumentInformation().getTitle(),
                    new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0\\u202f]+", " "), fonts(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands on each page. */
    public static List<String> pagesOf(Pages pages) {
        try (PDDocument document = Loader.loadPDF(pages.pdf())) {
            List<String> texts = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(stripper.getText(document).replaceAll("[\\s\\u00a0\\u202f]+", " "));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedSet<String> fonts(PDDocument document) throws IOException {
        SortedSet<String> fonts = new TreeSet<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                fonts.add(font.getName().replaceFirst("^[A-Z]{6}\\+", "") + (font.isEmbedded() ? "" : " outside"));
            }
        }
        return fonts;
    }
}
