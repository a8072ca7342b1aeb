package shop.petunia.printing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;

/** Computers with and without printers. */
public final class TestPrinters {
    private TestPrinters() {}

    public static Printers none() {
        return new Printers(List::of);
    }

    /** One that writes what it prints. */
    public static Printers into(OutputStream paper) {
        return new Printers(() -> List.of(postScript(paper)));
    }

    public static Printers broken() {
        return into(new OutputStream() {
            @Override
            public void write(int letter) throws IOException {
                throw new IOException("No paper");
            }
        });
    }

    private static PrintService postScript(OutputStream paper) {
        var flavor = DocFlavor.SERVICE_FORMATTED.PRINTABLE;
        return StreamPrintServiceFactory.lookupStreamPrintServiceFactories(flavor, "application/postscript")[0]
                .getPrintService(paper);
    }
}
