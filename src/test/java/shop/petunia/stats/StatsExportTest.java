package shop.petunia.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.petunia.stats.StatsShop.TODAY;
import static shop.petunia.stats.StatsShop.free;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.files.TableFile;
import shop.petunia.files.TableRow;
import shop.petunia.orders.OrderLineDraft;
import shop.petunia.shared.Money;
import shop.petunia.shared.Period;
import shop.petunia.testkit.TestClock;
import shop.petunia.ui.Progress;
import shop.petunia.ui.Texts;

class StatsExportTest {
    private static final Texts RUSSIAN = new Texts(Texts.RUSSIAN, TestClock.MOSCOW);

    @RegisterExtension
    final StatsShop shop = new StatsShop();

    @TempDir
    Path folder;

    private final Period days = new Period(TODAY.minusDays(1), TODAY);

    @BeforeEach
    void aSaleAndARefund() {
        long rose = shop.flower("Роза");
        shop.lot(rose, 10);
        shop.bringBack(shop.sell(OrderLineDraft.good(rose, "Роза", 4, Money.ofRoubles(250))), 1);
        shop.sell(free(500));
    }

    @Test
    void theDaysAreATableWithTheirTotals() {
        Path file = folder.resolve("stats.csv");

        write(file);

        assertThat(TableFile.read(file).rows()).containsExactly(
                new TableRow(2, List.of("04.03.2026", "0", "0,00", "02.03.2026", "0,00")),
                new TableRow(3, List.of("05.03.2026", "2", "1250,00", "03.03.2026", "0,00")),
                new TableRow(4, List.of("Итого", "2", "1250,00", "", "0,00")));
    }

    @Test
    void theWorkbookHoldsNumbersDatesTotalsAndAChart() throws IOException {
        Path file = folder.resolve("stats.xlsx");

        write(file);

        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(book.getNumberOfSheets()).isEqualTo(6);
            assertThat(DateUtil.isCellDateFormatted(sheet.getRow(1).getCell(0))).isTrue();
            assertThat(sheet.getRow(2).getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(sheet.getRow(2).getCell(2).getNumericCellValue()).isEqualTo(1250);
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("Итого");
            assertThat(sheet.getRow(3).getCell(2).getNumericCellValue()).isEqualTo(1250);
            assertThat(sheet.getColumnWidth(2)).isEqualTo(16 * 256);
            assertThat(sheet.getDrawingPatriarch().getCharts()).hasSize(1);
        }
    }

    @Test
    void thePaperTellsTheFiguresInItsOwnTypeface() throws IOException {
        Path file = folder.resolve("stats.pdf");

        write(file);

        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0\\u202f]+", " "))
                    .contains("Статистика", "04.03.2026 — 05.03.2026", "Выручка 1 250,00 ₽", "Роза 750,00 ₽ 3 шт.");
        }
    }

    @Test
    void theMarginIsToldOfEachThing() {
        Path file = folder.resolve("margin.csv");

        int rows = new MarginExport(shop.statistics).write(file, RUSSIAN, days, Progress.UNWATCHED);

        assertThat(rows).isEqualTo(2);
        assertThat(TableFile.read(file).rows()).containsExactly(
                new TableRow(2, List.of("Роза", "3", "750,00", "750,00", "30,00", "720,00", "96,0")),
                new TableRow(3, List.of("Открытка", "1", "500,00", "0,00", "0,00", "0,00", "")),
                new TableRow(4, List.of("Итого", "4", "", "750,00", "30,00", "720,00", "96,0")));
    }

    @Test
    void theClientsReportHoldsTheBestAndThoseToBeCalled() throws IOException {
        long anna = shop.client("Анна");
        shop.sellTo(anna, 1000);
        shop.sellTo(anna, 501);
        shop.clock.advanceDays(100);
        Period hundred = Period.lastDays(101, shop.clock.today());
        ClientReportExport export = new ClientReportExport(shop.desk.clients(), RUSSIAN);
        Path table = folder.resolve("clients.csv");
        Path book = folder.resolve("clients.xlsx");

        export.write(table, hundred, Progress.UNWATCHED);
        export.write(book, hundred, Progress.UNWATCHED);

        assertThat(TableFile.read(table).rows()).containsExactly(
                new TableRow(2, List.of("Лучшие клиенты", "Анна", "79160001000", "2", "1501,00", "750,50", "")),
                new TableRow(3, List.of("Пора позвонить", "Анна", "79160001000", "2", "1501,00", "750,50",
                        "05.03.2026")));
        try (XSSFWorkbook sheets = new XSSFWorkbook(Files.newInputStream(book))) {
            assertThat(sheets.getNumberOfSheets()).isEqualTo(3);
            assertThat(sheets.getSheetAt(0).getRow(1).getCell(1).getNumericCellValue()).isEqualTo(1);
            assertThat(sheets.getSheetAt(1).getRow(1).getCell(0).getStringCellValue()).isEqualTo("Анна");
        }
    }

    @Test
    void whoCancelsTheReckoningGetsNoFile() {
        Path file = folder.resolve("stats.xlsx");

        var cancelled = Assertions.catchThrowable(() -> new StatsExport(shop.desk, RUSSIAN).write(file,
                days, (done, all) -> {
                    throw new CancellationException();
                }));

        assertThat(cancelled).isInstanceOf(CancellationException.class);
        assertThat(folder).isEmptyDirectory();
    }

    private void write(Path file) {
        new StatsExport(shop.desk, RUSSIAN).write(file, days, Progress.UNWATCHED);
    }
}
