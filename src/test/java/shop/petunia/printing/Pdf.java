package shop.petunia.printing;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;

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

    /** What stands on each label of a saved file, whose sheets hold so many beside and below each other. */
    public static List<String> labelsOf(Path file, int beside, int below) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            List<String> texts = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                PDFTextStripperByArea stripper = new PDFTextStripperByArea();
                stripper.setSortByPosition(false);
                double width = page.getMediaBox().getWidth() / beside;
                double height = page.getMediaBox().getHeight() / below;
                for (int i = 0; i < beside * below; i++) {
                    stripper.addRegion("%02d".formatted(i), new Rectangle2D.Double(
                            i % beside * width, i / beside * height, width, height));
                }
                stripper.extractRegions(page);
                stripper.getRegions().forEach(region -> texts.add(stripper.getTextForRegion(region)
                        .replaceAll("[\\s\\u00a0\\u202f]+", " ")));
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
