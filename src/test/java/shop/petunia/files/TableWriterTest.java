package shop.petunia.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;

class TableWriterTest {
    private static final Locale RUSSIAN = Locale.of("ru", "RU");
    private static final List<Column> COLUMNS = List.of(
            new Column("Цветок", Column.Type.TEXT, 40),
            new Column("Кол-во", Column.Type.WHOLE, 10),
            new Column("Вес, кг", Column.Type.DECIMAL, 10),
            new Column("Цена, ₽", Column.Type.MONEY, 12),
            new Column("Дата", Column.Type.DATE, 12),
            new Column("Записано", Column.Type.MINUTE, 18));

    private static final List<Column> ONE_COLUMN = List.of(new Column("a", Column.Type.TEXT, 5));

    @TempDir
    Path folder;

    @Test
    void aRussianCsvHasSemicolonsAndDecimalCommas() throws IOException {
        Path file = folder.resolve("stock.csv");

        TableWriter.write(file, RUSSIAN, COLUMNS, TableWriterTest::twoRows, rows -> {});

        assertThat(Files.readString(file))
                .isEqualTo("\ufeffЦветок;Кол-во;Вес, кг;Цена, ₽;Дата;Записано\r\n"
                        + "\"Роза \"\"Explorer\"\"; красная\";-250;1,5;1210,00;05.03.2026;05.03.2026 14:30\r\n"
                        + "'=HYPERLINK(1);;;;;\r\n");
    }

    @Test
    void anEnglishCsvHasCommasAndDecimalPoints() throws IOException {
        Path file = folder.resolve("stock.CSV");

        TableWriter.write(file, Locale.UK, COLUMNS, TableWriterTest::twoRows, rows -> {});

        assertThat(Files.readString(file))
                .isEqualTo("\ufeffЦветок,Кол-во,\"Вес, кг\",\"Цена, ₽\",Дата,Записано\r\n"
                        + "\"Роза \"\"Explorer\"\"; красная\",-250,1.5,1210.00,2026-03-05,2026-03-05 14:30\r\n"
                        + "'=HYPERLINK(1),,,,,\r\n");
    }

    @Test
    void aBookHoldsTypedCellsThatReadBack() {
        Path file = folder.resolve("stock.xlsx");

        TableWriter.write(file, RUSSIAN, COLUMNS, TableWriterTest::twoRows, rows -> {});

        Table table = TableFile.read(file);
        assertThat(table.headings()).isEqualTo(COLUMNS.stream().map(Column::title).toList());
        assertThat(table.rows())
                .containsExactly(
                        new TableRow(
                                2,
                                List.of(
                                        "Роза \"Explorer\"; красная", "-250", "1.5", "1210", "2026-03-05",
                                        "2026-03-05T14:30")),
                        new TableRow(3, List.of("=HYPERLINK(1)")));
    }

    @Test
    void aBookHasAFrozenHeadingAFilterAndFormats() throws IOException {
        Path file = folder.resolve("stock.xlsx");

        TableWriter.write(file, RUSSIAN, COLUMNS, TableWriterTest::twoRows, rows -> {});

        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            Sheet sheet = book.getSheet("stock");
            var formats = Stream.of(0, 1, 2, 3, 4, 5)
                    .map(column -> sheet.getRow(1).getCell(column).getCellStyle().getDataFormatString());
            assertThat(formats)
                    .containsExactly("@", "#,##0", "General", "#,##0.00", "dd.mm.yyyy", "dd.mm.yyyy hh:mm");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(book.getSheetAt(0).getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:F3");
            assertThat(sheet.getColumnWidth(0)).isEqualTo(40 * 256);
        }
    }

    @Test
    void whatFailsHalfwayLeavesTheOldFileAndNothingElse() throws IOException {
        for (String name : List.of("old.csv", "old.xlsx")) {
            Path file = Files.writeString(folder.resolve(name), "old");

            assertThatThrownBy(() -> TableWriter.write(file, RUSSIAN, COLUMNS, TableWriterTest::breaking, rows -> {}))
                    .hasMessage("the query broke");

            assertThat(file).hasContent("old");
        }
        assertThat(names()).containsExactlyInAnyOrder("old.csv", "old.xlsx");
    }

    @Test
    void anOldFileIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("stock.csv"), "old");

        TableWriter.write(file, RUSSIAN, ONE_COLUMN, sink -> {}, rows -> {});

        assertThat(file).hasContent("\ufeffa\r\n");
        assertThat(names()).containsExactly("stock.csv");
    }

    @Test
    void progressIsToldNowAndThen() {
        List<Integer> told = new ArrayList<>();

        TableWriter.write(folder.resolve("a.csv"), RUSSIAN, ONE_COLUMN, TableWriterTest::manyRows, told::add);

        assertThat(told).containsExactly(100, 200);
    }

    @Test
    void whatProgressThrowsEndsTheWriting() throws IOException {
        IntConsumer cancel = rows -> {
            throw new CancellationException();
        };

        assertThatThrownBy(() -> TableWriter.write(
                folder.resolve("a.xlsx"), RUSSIAN, ONE_COLUMN, TableWriterTest::manyRows, cancel))
                .isInstanceOf(CancellationException.class);

        assertThat(names()).isEmpty();
    }

    @Test
    void anotherKindOfFileIsRefused() {
        assertThat(refusal(folder.resolve("stock.pdf"))).isEqualTo(Sentence.of("files.write.kind", "stock.pdf"));
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        Path file = folder.resolve("none").resolve("stock.csv");

        assertThat(refusal(file)).isEqualTo(Sentence.of("files.write.failed", file.toString()));
    }

    @Property
    void anyTextIsReadBackFromCsvAsItWasWritten(@ForAll @CharRange(from = ' ', to = '~') @Chars({'\'', '=', '+', '-',
            '@', '\t', '"', ';', ',', '\n', 'Ё', '\u00a0'}) String text) {
        assertThat(Formulas.unguarded(Formulas.guarded(text))).isEqualTo(text);
        assertThat(Formulas.guarded(text)).doesNotMatch("(?s)[=+\\-@\t\r].*");
    }

    @Test
    void nastyTextsAreReadBackFromCsvAsTheyWereWritten() {
        List<String> texts = List.of("=1", "'=1", "''@x", "\tx", "a\nb", "a\r\nb", "\"", " x ", "+7", "-", "Ё;,\t'");
        Path file = folder.resolve("a.csv");

        TableWriter.write(
                file,
                RUSSIAN,
                List.of(new Column("a", Column.Type.TEXT, 5), new Column("b", Column.Type.TEXT, 5)),
                sink -> texts.forEach(text -> sink.row("row", text)),
                rows -> {});

        assertThat(TableFile.read(file).rows()).extracting(row -> row.cell(1)).isEqualTo(texts);
    }

    private static void twoRows(TableWriter.Sink sink) {
        sink.row(
                "Роза \"Explorer\"; красная",
                -250,
                new BigDecimal("1.5"),
                Money.ofRoubles(1210),
                LocalDate.of(2026, 3, 5),
                LocalDateTime.of(2026, 3, 5, 14, 30));
        sink.row("=HYPERLINK(1)", null, null, null, null, null);
    }

    private static void manyRows(TableWriter.Sink sink) {
        for (int i = 0; i < 250; i++) {
            sink.row("x");
        }
    }

    private static void breaking(TableWriter.Sink sink) {
        twoRows(sink);
        throw new IllegalStateException("the query broke");
    }

    private Sentence refusal(Path file) {
        return catchThrowableOfType(
                UserProblem.class,
                () -> TableWriter.write(file, RUSSIAN, COLUMNS, TableWriterTest::twoRows, rows -> {}))
                .sentence();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
