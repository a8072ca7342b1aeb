package shop.petunia.register;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.petunia.printing.Document;
import shop.petunia.printing.Documents;
import shop.petunia.printing.Pages;
import shop.petunia.printing.Preview;
import shop.petunia.printing.Printers;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

/**
 * Receipts, reports and returns on the printer that is for them. What cannot be printed is told with a way to try again;
 * whatever was sold stays sold.
 */
public final class PrintedSlips implements Slips {
    /** No printer is chosen for receipts, and none is there by itself. */
    static final String NO_PRINTER = "register.slip.noPrinter";

    private static final Logger LOG = LoggerFactory.getLogger(PrintedSlips.class);

    private final RegisterDesk desk;
    private final Documents documents;
    private final Printers printers;

    public PrintedSlips(RegisterDesk desk, Documents documents, Printers printers) {
        this.desk = desk;
        this.documents = documents;
        this.printers = printers;
    }

    @Override
    public void print(Kit kit, long orderId) {
        print(kit, new Busy(), receipt(orderId));
    }

    @Override
    public void sold(Kit kit, long orderId) {
        if (desk.rooms().settings().get(RegisterSettings.PRINT_AFTER_SALE)) {
            print(kit, orderId);
        }
    }

    /** At once, in the size that this computer prints. */
    void print(Kit kit, Busy busy, Written written) {
        kit.background().run(busy, () -> printed(kit.texts(), written), done -> told(kit, done),
                problem -> failed(kit, written, problem));
    }

    /** Before it is printed or saved. */
    void show(Kit kit, Busy busy, ReceiptSize size, Written written) {
        new Preview(documents, printers, kit).show(() -> laid(kit.texts(), size, written), busy);
    }

    private Written receipt(long orderId) {
        return (texts, size) -> desk.receipts().document(desk.receipts().of(orderId)
                .orElseThrow(() -> new UserProblem("register.sale.gone")), texts, size);
    }

    private Printed printed(Texts texts, Written written) {
        ReceiptSize size = size();
        Pages pages = laid(texts, size, written);
        String printer = printers.preferred(size.paper()).orElseThrow(() -> new UserProblem(NO_PRINTER));
        try {
            printers.print(pages, printer, 1);
        } catch (UserProblem refused) {
            throw refused;
        } catch (RuntimeException driver) {
            LOG.warn("Printing on {} failed", printer, driver);
            throw new UserProblem(driver, "printing.printer.failed", printer);
        }
        return new Printed(pages, printer);
    }

    private Pages laid(Texts texts, ReceiptSize size, Written written) {
        return documents.lay(written.document(texts, size)).from(size.paper());
    }

    private static void told(Kit kit, Printed done) {
        done.pages.notices().forEach(kit.dialogs()::notice);
        kit.dialogs().notice(Sentence.of("printing.preview.sent", done.pages.title(), done.printer));
    }

    private void failed(Kit kit, Written written, UserProblem problem) {
        if (problem.key().equals(NO_PRINTER)) {
            kit.dialogs().notice(problem.sentence(), Sentence.of("register.slip.choose"),
                    () -> show(kit, new Busy(), size(), written));
        } else {
            kit.dialogs().notice(Sentence.of("register.slip.failed", problem.sentence()),
                    Sentence.of("register.slip.again"), () -> print(kit, new Busy(), written));
        }
    }

    private ReceiptSize size() {
        return desk.rooms().settings().get(RegisterSettings.RECEIPT_SIZE);
    }

    /** What to print; asked for in the background. */
    @FunctionalInterface
    interface Written {
        Document document(Texts texts, ReceiptSize size);
    }

    private record Printed(Pages pages, String printer) {}
}
