package shop.petunia.printing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.export.JRPrintServiceExporter;
import net.sf.jasperreports.export.SimplePrintServiceExporterConfiguration;
import net.sf.jasperreports.export.SimplePrintServiceReportConfiguration;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.UserProblem;

/** The computer's printers. Asking them may take seconds (one in the network that sleeps): call it in the background. */
public final class Printers {
    /** In millimetres. */
    private static final float TOLERANCE = 1;

    private final Supplier<List<PrintService>> services;
    private final PrinterMemory memory;

    /** They forget at the end which printer was for which paper. */
    public Printers() {
        this(PrinterMemory.brief());
    }

    public Printers(PrinterMemory memory) {
        this(() -> List.of(PrintServiceLookup.lookupPrintServices(null, null)), memory);
    }

    Printers(Supplier<List<PrintService>> services) {
        this(services, PrinterMemory.brief());
    }

    Printers(Supplier<List<PrintService>> services, PrinterMemory memory) {
        this.services = services;
        this.memory = memory;
    }

    public List<String> names() {
        return services.get().stream().map(PrintService::getName).sorted().toList();
    }

    /** The one that last printed on this paper, else the one that the system prefers, else the only one. */
    public Optional<String> preferred(Paper paper) {
        List<String> names = names();
        return memory.printer(paper).filter(names::contains).or(() -> preferred(names));
    }

    /** From now on this paper is in that printer. */
    public void prefer(Paper paper, String printer) {
        memory.remember(paper, printer);
    }

    public Offset offset(String printer) {
        return memory.offset(printer);
    }

    public void shift(String printer, Offset offset) {
        memory.shift(printer, offset);
    }

    private static Optional<String> preferred(List<String> names) {
        return Stream.ofNullable(PrintServiceLookup.lookupDefaultPrintService())
                .map(PrintService::getName)
                .filter(names::contains)
                .findFirst()
                .or(() -> names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty());
    }

    /**
     * Prints, moved by the printer's offset, and remembers that this paper is in that printer.
     *
     * @throws UserProblem when there is no such printer any more, or when it refuses
     */
    public void print(Pages pages, String printer, int copies) {
        JRPrintServiceExporter exporter = new JRPrintServiceExporter();
        exporter.setExporterInput(pages.input());
        exporter.setConfiguration(job(service(printer), pages, copies));
        exporter.setConfiguration(moved(memory.offset(printer)));
        try {
            exporter.exportReport();
        } catch (JRException e) {
            throw new UserProblem(e, "printing.printer.failed", printer);
        }
        memory.remember(pages.stock(), printer);
    }

    private PrintService service(String printer) {
        return services.get().stream()
                .filter(service -> service.getName().equals(printer))
                .findFirst()
                .orElseThrow(() -> new UserProblem("printing.printer.gone", printer));
    }

    private static SimplePrintServiceReportConfiguration moved(Offset offset) {
        SimplePrintServiceReportConfiguration moved = new SimplePrintServiceReportConfiguration();
        moved.setOffsetX(offset.leftPoints());
        moved.setOffsetY(offset.topPoints());
        return moved;
    }

    private static SimplePrintServiceExporterConfiguration job(PrintService service, Pages pages, int copies) {
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(new JobName(pages.title(), null));
        media(service, pages.paper()).ifPresent(wishes::add);
        wishes.add(new Copies(copies));
        SimplePrintServiceExporterConfiguration job = new SimplePrintServiceExporterConfiguration();
        job.setPrintService(service);
        job.setPrintRequestAttributeSet(wishes);
        job.setDisplayPrintDialog(false);
        job.setDisplayPageDialog(false);
        return job;
    }

    /** The printer's own name for this paper, where it has one; else its driver decides. */
    private static Optional<MediaSizeName> media(PrintService service, Paper paper) {
        Object known = service.getSupportedAttributeValues(Media.class, null, null);
        return known instanceof Media[] media
                ? Stream.of(media)
                        .filter(MediaSizeName.class::isInstance)
                        .map(MediaSizeName.class::cast)
                        .filter(name -> isOf(MediaSize.getMediaSizeForName(name), paper))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isOf(@Nullable MediaSize size, Paper paper) {
        return size != null
                && Math.abs(size.getX(MediaSize.MM) - paper.width()) <= TOLERANCE
                && Math.abs(size.getY(MediaSize.MM) - paper.height()) <= TOLERANCE;
    }
}
