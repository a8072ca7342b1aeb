package shop.petunia.printing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;
import shop.petunia.shared.Money;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Texts;

class PrintersTest {
    private final Texts texts = new Texts(Texts.RUSSIAN, ZoneId.of("Europe/Moscow"));

    @Test
    void aDocumentGoesToThePrinterOfThatName() {
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        Printers printers = new Printers(() -> List.of(postScript(paper)));
        Pages pages = pages();

        printers.print(pages, printers.names().getFirst(), 1);

        assertThat(paper.toString(ISO_8859_1)).startsWith("%!PS").contains("showpage");
    }

    @Test
    void aPrinterThatIsGoneIsARefusal() {
        Printers printers = new Printers(List::of);
        Pages pages = pages();

        assertThatThrownBy(() -> printers.print(pages, "Касса", 1))
                .isInstanceOfSatisfying(UserProblem.class,
                        problem -> assertThat(texts.of(problem.sentence())).startsWith("Принтер «Касса» не найден"));
    }

    private Pages pages() {
        return new Documents(Path.of("nowhere"), () -> texts).lay(new Document("receptions/ReceptionAct", "Акт",
                Map.of("shop", "Петуния", "reception", "", "supplier", "", "invoice", "", "positions", 0,
                        "quantity", 0L, "total", Money.ZERO),
                List.of()));
    }

    private static PrintService postScript(ByteArrayOutputStream paper) {
        var flavor = DocFlavor.SERVICE_FORMATTED.PRINTABLE;
        return StreamPrintServiceFactory.lookupStreamPrintServiceFactories(flavor, "application/postscript")[0]
                .getPrintService(paper);
    }
}
