package shop.petunia.printing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperPrintManager;
import net.sf.jasperreports.export.ExporterInput;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;

/** Documents laid out: to be looked at, saved as PDF or handed to {@link Printers}. All of it off the JavaFX thread. */
public final class Pages {
    private final String title;
    private final List<JasperPrint> prints;
    private final List<Sentence> notices;
    private final @Nullable Paper from;

    Pages(String title, List<JasperPrint> prints, List<Sentence> notices) {
        this(title, prints, notices, null);
    }

    private Pages(String title, List<JasperPrint> prints, List<Sentence> notices, @Nullable Paper from) {
        this.title = title;
        this.prints = prints;
        this.notices = notices;
        this.from = from;
    }

    public String title() {
        return title;
    }

    /** What to offer when the document is saved: the title without what a file's name must not hold. */
    public String fileName() {
        return title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").replaceAll("\\s+", " ").strip() + ".pdf";
    }

    public int count() {
        return prints.stream().mapToInt(print -> print.getPages().size()).sum();
    }

    /** What has to be told to whoever asked for the document: that a template of the shop's own is broken. */
    public List<Sentence> notices() {
        return notices;
    }

    /** The paper of the first page; all pages of a print are of one size. */
    public Paper paper() {
        return Paper.ofPoints(prints.getFirst().getPageWidth(), prints.getFirst().getPageHeight());
    }

    /** For which the computer remembers a printer: what the pages are cut from, else their own size. */
    Paper stock() {
        return from == null ? paper() : from;
    }

    /** The same pages, cut from a roll: however long each is, they go to that roll's printer. */
    public Pages from(Paper roll) {
        return new Pages(title, prints, notices, roll);
    }

    /** Several of these pages on each sheet, from left to right and then down, with nothing between them. */
    public Pages on(Paper sheet) {
        return new Pages(title, List.of(Imposition.of(prints, sheet, title)), notices);
    }

    /** The same on paper of another size, from its left upper corner on. */
    Pages cutTo(Paper paper) {
        for (JasperPrint print : prints) {
            print.setPageWidth(Paper.points(paper.width()));
            print.setPageHeight(Paper.points(paper.height()));
        }
        return this;
    }

    /** In points, as {@link #image} has it at scale 1. */
    int width() {
        return prints.getFirst().getPageWidth();
    }

    /**
     * @param page from 0
     * @param scale pixels per point; 1 shows an A4 page 595 pixels wide
     */
    public BufferedImage image(int page, float scale) {
        int index = page;
        for (JasperPrint print : prints) {
            int size = print.getPages().size();
            if (index < size) {
                return image(print, index, scale);
            }
            index -= size;
        }
        throw new IndexOutOfBoundsException(page);
    }

    /** With its typefaces inside, so that it looks the same everywhere. */
    public byte[] pdf() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JRPdfExporter exporter = new JRPdfExporter();
        exporter.setExporterInput(input());
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        exporter.setConfiguration(described());
        try {
            exporter.exportReport();
        } catch (JRException e) {
            throw new IllegalStateException("No PDF of " + title, e);
        }
        return bytes.toByteArray();
    }

    /** @throws UserProblem when the file cannot be written: no such folder, no right, open in a viewer */
    public void savePdf(Path file) {
        byte[] pdf = pdf();
        try {
            Files.write(file, pdf);
        } catch (IOException e) {
            throw new UserProblem(e, "printing.file.unwritable", file.toString());
        }
    }

    ExporterInput input() {
        return SimpleExporterInput.getInstance(prints);
    }

    private SimplePdfExporterConfiguration described() {
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setMetadataTitle(title);
        configuration.setDisplayMetadataTitle(true);
        configuration.setMetadataCreator("Petunia");
        return configuration;
    }

    private static BufferedImage image(JasperPrint print, int index, float scale) {
        try {
            return (BufferedImage) JasperPrintManager.printPageToImage(print, index, scale);
        } catch (JRException e) {
            throw new IllegalStateException("No picture of page " + index, e);
        }
    }
}
