package shop.petunia.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.petunia.testkit.TestClock;
import shop.petunia.testkit.TestKit;
import shop.petunia.ui.Texts;

class PrintersPaneTest {
    private static final Paper SMALL = new Paper(58, 40);

    @TempDir
    Path folder;

    private final Map<String, Map<String, String>> kept = new HashMap<>();
    private final PrinterMemory memory =
            new PrinterMemory(name -> kept.getOrDefault(name, Map.of()), kept::put);
    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();
    private final PrintService service = StreamPrintServiceFactory
            .lookupStreamPrintServiceFactories(DocFlavor.SERVICE_FORMATTED.PRINTABLE, "application/postscript")[0]
            .getPrintService(paper);
    private final Printers printers = new Printers(() -> List.of(service), memory);
    private final Texts texts = new Texts(Texts.RUSSIAN, TestClock.MOSCOW);
    private final Documents documents = new Documents(Path.of("target", "no-templates"), () -> texts);
    private final TestKit kit = new TestKit();

    @Test
    void eachPaperRemembersItsPrinter() {
        PrintersViewModel model = model();
        model.rows.getFirst().printer.set("Этикетки");

        model.chosen(model.rows.getFirst());

        assertThat(List.of(memory.printer(SMALL), memory.printer(Paper.A4)))
                .containsExactly(Optional.of("Этикетки"), Optional.empty());
    }

    @Test
    void whatPrintsRemembersToo() {
        PrintersViewModel model = model();
        model.load();

        model.printTestPage(model.rows.getFirst());

        assertThat(memory.printer(SMALL)).contains(service.getName());
        assertThat(kit.notices).hasSize(1);
    }

    @Test
    void anOffsetBelongsToThePrinterAndNotToThePaper() {
        PrintersViewModel model = model();
        model.load();
        model.rows.getFirst().left.set("1,5");
        model.rows.getFirst().top.set("-2");

        model.typed(model.rows.getFirst());

        assertThat(printers.offset(service.getName())).isEqualTo(new Offset(15, -20));
        assertThat(model.rows.getLast().left.textProperty().get()).isEqualTo("1,5");
    }

    @Test
    void theOffsetMovesWhatIsPrinted() {
        PrintersViewModel model = model();
        Pages page = model.testPage(SMALL, "x");
        printers.print(page, service.getName(), 1);
        String before = paper.toString();
        paper.reset();
        printers.shift(service.getName(), new Offset(100, 50));

        printers.print(page, service.getName(), 1);

        assertThat(paper.toString()).isNotEqualTo(before);
    }

    @Test
    void aWrongOffsetChangesNothing() {
        PrintersViewModel model = model();
        model.load();
        model.rows.getFirst().left.set("много");

        model.typed(model.rows.getFirst());

        assertThat(kept).doesNotContainKey("printerOffsets");
        assertThat(model.rows.getFirst().left.errorProperty().get()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0|0", "1,5|15", "1.5|15", "-2|-20", "−0,3|-3", "30|300"})
    void millimetresAreReadAsTyped(String typed, int tenths) {
        assertThat(Millimetres.tenths(typed)).contains(tenths);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"30,1", "1,55", "x", "1-2", "--1"})
    void whatIsNoOffsetIsNone(String typed) {
        assertThat(Millimetres.tenths(typed)).isEmpty();
    }

    @Test
    void theTestPageHasTheSizeOfItsPaper() {
        PrintersViewModel model = model();

        assertThat(List.of(model.testPage(SMALL, "x").paper(), model.testPage(Paper.A4, "x").paper()))
                .containsExactly(SMALL, Paper.A4);
    }

    @Test
    void aShopsTemplateBeginsAsACopyAndCanBeTakenBack() throws Exception {
        Documents own = new Documents(folder.resolve("templates"), () -> texts);
        Path file = own.startOwn("printing/TestPage");
        boolean started = own.isOwn("printing/TestPage");

        own.endOwn("printing/TestPage");

        assertThat(List.of(started, own.isOwn("printing/TestPage"))).containsExactly(true, false);
        try (var left = Files.list(file.getParent())) {
            assertThat(left).extracting(path -> path.getFileName().toString()).containsExactly("TestPage.jrxml.bak");
        }
    }

    private PrintersViewModel model() {
        return new PrintersViewModel(printers, documents, List.of(SMALL, Paper.A4), kit.kit());
    }
}
