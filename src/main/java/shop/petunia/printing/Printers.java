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
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.export.JRPrintServiceExporter;
import net.sf.jasperreports.export.SimplePrintServiceExporterConfiguration;
import shop.petunia.shared.UserProblem;

/** The computer's printers. Asking them may take seconds (one in the network that sleeps): call it in the background. */
public final class Printers {
    private final Supplier<List<PrintService>> services;

    public Printers() {
        this(() -> List.of(PrintServiceLookup.lookupPrintServices(null, null)));
    }

    Printers(Supplier<List<PrintService>> services) {
        this.services = services;
    }

    public List<String> names() {
        return services.get().stream().map(PrintService::getName).sorted().toList();
    }

    /** The one that the system prefers; the only one, when it prefers none. */
    public Optional<String> preferred() {
        List<String> names = names();
        return Stream.ofNullable(PrintServiceLookup.lookupDefaultPrintService())
                .map(PrintService::getName)
                .filter(names::contains)
                .findFirst()
                .or(() -> names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty());
    }

    /** @throws UserProblem when there is no such printer any more, or when it refuses */
    public void print(Pages pages, String printer, int copies) {
        JRPrintServiceExporter exporter = new JRPrintServiceExporter();
        exporter.setExporterInput(pages.input());
        exporter.setConfiguration(job(service(printer), pages.title(), copies));
        try {
            exporter.exportReport();
        } catch (JRException e) {
            throw new UserProblem(e, "printing.printer.failed", printer);
        }
    }

    private PrintService service(String printer) {
        return services.get().stream()
                .filter(service -> service.getName().equals(printer))
                .findFirst()
                .orElseThrow(() -> new UserProblem("printing.printer.gone", printer));
    }

    private static SimplePrintServiceExporterConfiguration job(PrintService service, String title, int copies) {
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(new JobName(title, null));
        wishes.add(new Copies(copies));
        SimplePrintServiceExporterConfiguration job = new SimplePrintServiceExporterConfiguration();
        job.setPrintService(service);
        job.setPrintRequestAttributeSet(wishes);
        job.setDisplayPrintDialog(false);
        job.setDisplayPageDialog(false);
        return job;
    }
}
