package shop.petunia.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;

class XlsxFileTest {
    @TempDir
    Path folder;

    @Test
    void numbersArePlainAndDatesAreIso() throws IOException {
        Path file = write(book -> {
            Sheet sheet = book.createSheet();
            fill(sheet.createRow(0), "a", "b", "c", "d", "e", "f", "g");
            Row row = sheet.createRow(1);
            fill(row, 250.0, 78.5, 0.1 + 0.2, 4600000000017.0, LocalDate.of(2026, 3, 5), 1e-7, true);
        });

        Table table = TableFile.read(file);

        assertThat(table.rows())
                .containsExactly(row(2, "250", "78.5", "0.3", "4600000000017", "2026-03-05", "0.0000001", "true"));
    }

    @Test
    void aTimeStaysWithItsDayUnlessItIsMidnight() throws IOException {
        Path file = write(book -> {
            Sheet sheet = book.createSheet();
            fill(sheet.createRow(0), "a", "b");
            fill(sheet.createRow(1), LocalDateTime.of(2026, 3, 5, 14, 30), LocalDateTime.of(2026, 3, 5, 0, 0));
        });

        Table table = TableFile.read(file);

        assertThat(table.rows()).containsExactly(row(2, "2026-03-05T14:30", "2026-03-05"));
    }

    @Test
    void aBookThatCountsFrom1904HasTheSameDays() throws IOException {
        Path file = write(book -> {
            ((XSSFWorkbook) book).getCTWorkbook().getWorkbookPr().setDate1904(true);
            Sheet sheet = book.createSheet();
            fill(sheet.createRow(0), "a");
            fill(sheet.createRow(1), LocalDate.of(2026, 3, 5));
        });

        Table table = TableFile.read(file);

        assertThat(table.rows()).containsExactly(row(2, "2026-03-05"));
    }

    @Test
    void aFormulaCountsWithItsStoredValue() throws IOException {
        Path file = write(book -> {
            Sheet sheet = book.createSheet();
            fill(sheet.createRow(0), "number", "text", "wrong");
            Row row = sheet.createRow(1);
            row.createCell(0).setCellFormula("2*39.25");
            row.createCell(1).setCellFormula("CONCATENATE(\"Ро\",\"за\")");
            row.createCell(2).setCellFormula("1/0");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        Table table = TableFile.read(file);

        assertThat(table.rows()).containsExactly(row(2, "78.5", "Роза", "#DIV/0!"));
    }

    @Test
    void mergedAndMissingCellsKeepTheOthersInTheirColumns() throws IOException {
        Path file = write(book -> {
            Sheet sheet = book.createSheet();
            fill(sheet.createRow(2), "a", "b", "c", "d");
            Row row = sheet.createRow(5);
            row.createCell(1).setCellValue("слева пусто");
            row.createCell(3).setCellValue(5);
            sheet.addMergedRegion(new CellRangeAddress(5, 5, 1, 2));
            sheet.createRow(6).createCell(9).setBlank();
        });

        Table table = TableFile.read(file);

        assertThat(table.headings()).containsExactly("a", "b", "c", "d");
        assertThat(table.rows()).containsExactly(row(6, "", "слева пусто", "", "5"));
    }

    @Test
    void theFirstVisibleSheetWithAnythingOnItIsRead() throws IOException {
        Path file = write(book -> {
            book.createSheet("empty");
            fill(book.createSheet("hidden").createRow(0), "secret");
            fill(book.createSheet("table").createRow(0), "a");
            fill(book.createSheet("later").createRow(0), "b");
            book.setSheetHidden(1, true);
        });

        Table table = TableFile.read(file);

        assertThat(table.headings()).containsExactly("a");
    }

    @Test
    void whatAStreamingWriterWritesIsRead() throws IOException {
        Path file = folder.resolve("table.xlsx");
        try (SXSSFWorkbook book = new SXSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet();
            fill(sheet.createRow(0), "a\u00a0", "b");
            fill(sheet.createRow(1), "Роза\nкрасная", 5.0);
            book.write(out);
        }

        Table table = TableFile.read(file);

        assertThat(table.headings()).containsExactly("a", "b");
        assertThat(table.rows()).containsExactly(row(2, "Роза\nкрасная", "5"));
    }

    @Test
    void anEmptyBookIsRefused() throws IOException {
        Path file = write(Workbook::createSheet);

        assertThat(refusal(file)).isEqualTo(Sentence.of("files.table.empty", "table.xlsx"));
    }

    @Test
    void theOldFormatIsRefusedWithAWayOut() throws IOException {
        Path file = folder.resolve("old.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet();
            book.write(out);
        }

        assertThat(refusal(file)).isEqualTo(Sentence.of("files.table.xls", "old.xls"));
    }

    @Test
    void aPartThatInflatesBeyondMeasureIsRefused() throws IOException {
        Path file = write(book -> fill(book.createSheet().createRow(0), "a"));
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Files.writeString(zip.getPath("xl/worksheets/sheet1.xml"), "<worksheet>" + " ".repeat(64 << 20));
        }

        assertThat(refusal(file)).isEqualTo(Sentence.of("files.table.damaged", "table.xlsx"));
    }

    @Test
    void anotherZipIsRefused() throws IOException {
        Path file = folder.resolve("photos.xlsx");
        try (FileSystem zip = FileSystems.newFileSystem(file, Map.of("create", "true"))) {
            Files.writeString(zip.getPath("rose.jpg"), "a rose");
        }

        assertThat(refusal(file)).isEqualTo(Sentence.of("files.table.damaged", "photos.xlsx"));
    }

    @Test
    void aTruncatedBookIsRefused() throws IOException {
        Path file = write(book -> fill(book.createSheet().createRow(0), "a"));
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        assertThat(refusal(file)).isEqualTo(Sentence.of("files.table.damaged", "table.xlsx"));
    }

    @Test
    void anOuterEntityIsNotRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Path file = write(book -> fill(book.createSheet().createRow(0), "a"));
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Files.writeString(
                    zip.getPath("xl/worksheets/sheet1.xml"),
                    "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri()
                            + "\">]><worksheet><sheetData><row><c t=\"str\">"
                            + "<v>&e;</v></c></row></sheetData></worksheet>",
                    StandardCharsets.UTF_8);
        }

        assertThat(refusal(file)).isEqualTo(Sentence.of("files.table.damaged", "table.xlsx"));
    }

    @Test
    void moreThanAHundredThousandRowsAreRefused() throws IOException {
        Path file = folder.resolve("large.xlsx");
        try (SXSSFWorkbook book = new SXSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet();
            for (int i = 0; i <= 100_001; i++) {
                sheet.createRow(i).createCell(0).setCellValue(i * 7919 % 100_003);
            }
            book.write(out);
        }

        assertThat(refusal(file)).isEqualTo(Sentence.of("files.table.tooManyRows", "large.xlsx", 100_000));
    }

    private Path write(Consumer<Workbook> filling) throws IOException {
        Path file = folder.resolve("table.xlsx");
        try (Workbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            filling.accept(book);
            book.write(out);
        }
        return file;
    }

    private static void fill(Row row, Object... values) {
        for (int i = 0; i < values.length; i++) {
            Cell cell = row.createCell(i);
            switch (values[i]) {
                case Double number -> cell.setCellValue(number);
                case Boolean flag -> cell.setCellValue(flag);
                case LocalDate day -> {
                    cell.setCellValue(day);
                    cell.setCellStyle(style(row, "dd.mm.yyyy"));
                }
                case LocalDateTime time -> {
                    cell.setCellValue(time);
                    cell.setCellStyle(style(row, "dd.mm.yyyy hh:mm"));
                }
                default -> cell.setCellValue(values[i].toString());
            }
        }
    }

    private static CellStyle style(Row row, String format) {
        Workbook book = row.getSheet().getWorkbook();
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static TableRow row(int line, String... cells) {
        return new TableRow(line, List.of(cells));
    }

    private static Sentence refusal(Path file) {
        return catchThrowableOfType(UserProblem.class, () -> TableFile.read(file)).sentence();
    }
}
