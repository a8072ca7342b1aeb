package shop.petunia.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;

class CsvFileTest {
    @TempDir
    Path folder;

    @Test
    void aFileWithAMarkAndSemicolonsIsRead() throws IOException {
        Path file = write("\ufeffЦветок;Срок жизни, дн\r\nРоза;7\r\nИрис;5\r\n", StandardCharsets.UTF_8);

        Table table = TableFile.read(file);

        assertThat(table.headings()).containsExactly("Цветок", "Срок жизни, дн");
        assertThat(table.rows()).containsExactly(row(2, "Роза", "7"), row(3, "Ирис", "5"));
    }

    @Test
    void aFileWithTabsInWindows1251IsRead() throws IOException {
        Path file = write("Номенклатура\tЦена\nЁлка\t78,50\n", Charset.forName("windows-1251"));

        Table table = TableFile.read(file);

        assertThat(table.headings()).containsExactly("Номенклатура", "Цена");
        assertThat(table.rows()).containsExactly(row(2, "Ёлка", "78,50"));
    }

    @Test
    void excelsUnicodeTextIsRead() throws IOException {
        Path file = write("Цветок\tЦена\r\nРоза\t5\r\n", StandardCharsets.UTF_16);

        Table table = TableFile.read(file);

        assertThat(table.headings()).containsExactly("Цветок", "Цена");
        assertThat(table.rows()).containsExactly(row(2, "Роза", "5"));
    }

    @Test
    void aRowIsNamedByTheLineOnWhichItBegins() throws IOException {
        Path file = write("\n\na,b\n\"two\nlines\",1\n,\n  \nc,2\n", StandardCharsets.UTF_8);

        Table table = TableFile.read(file);

        assertThat(table.rows()).containsExactly(row(4, "two\nlines", "1"), row(8, "c", "2"));
    }

    @Test
    void quotesKeepDelimitersAndQuotesInACell() throws IOException {
        Path file = write("a,\"b;c\"\r\n\"x,y\", \"say \"\"hi\"\"\" \r\nплоский \"текст\",2", StandardCharsets.UTF_8);

        Table table = TableFile.read(file);

        assertThat(table.headings()).containsExactly("a", "b;c");
        assertThat(table.rows()).containsExactly(row(2, "x,y", "say \"hi\""), row(3, "плоский \"текст\"", "2"));
    }

    @Test
    void shortAndLongRowsAreTolerated() throws IOException {
        Path file = write("a;b\n1\n1;2;3\n", StandardCharsets.UTF_8);

        Table table = TableFile.read(file);

        assertThat(table.rows()).containsExactly(row(2, "1"), row(3, "1", "2", "3"));
        assertThat(table.rows().getFirst().cell(1)).isEmpty();
    }

    @Test
    void unbreakableBlanksAroundAHeadingAreTakenOff() throws IOException {
        Path file = write("\u00a0Цветок\u00a0;\u202fЦена\nРоза;5\n", StandardCharsets.UTF_8);

        Table table = TableFile.read(file);

        assertThat(table.headings()).containsExactly("Цветок", "Цена");
    }

    @Test
    void theApostropheThatOurExportPutsBeforeFormulasIsTakenOff() throws IOException {
        Path file = write("a;b\n'=1+1;'так\n", StandardCharsets.UTF_8);

        Table table = TableFile.read(file);

        assertThat(table.rows()).containsExactly(row(2, "=1+1", "'так"));
    }

    @Test
    void theSumOfTheBytesComesAlong() throws IOException {
        Path file = write("a\n", StandardCharsets.UTF_8);

        Table table = TableFile.read(file);

        assertThat(table)
                .isEqualTo(new Table(
                        "87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7", List.of("a"), List.of()));
    }

    @ParameterizedTest
    @CsvSource({"'a;b,c',;", "'a,b',','", "'a\tb;c\td','\t'", "a,','", "'\"x;y\",b',','", "'\n\n a;b',;"})
    void theHeadingDecidesTheDelimiter(String text, char delimiter) {
        assertThat(CsvTable.delimiter(text)).isEqualTo(delimiter);
    }

    @Test
    void aQuoteThatIsNeverClosedIsRefusedWithItsPlace() throws IOException {
        Path file = write("a;b\n1;2\n\"Роза;3\n4;5\n", StandardCharsets.UTF_8);

        assertThat(refusal(file)).isEqualTo(Sentence.of("files.table.quotes", "table.csv", 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\ufeff", "\r\n\r\n", " ; ; \n\u00a0"})
    void aFileWithoutATableIsRefused(String text) throws IOException {
        Path file = write(text, StandardCharsets.UTF_8);

        assertThat(refusal(file)).isEqualTo(Sentence.of("files.table.empty", "table.csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><table>", " \n<?xml version='1.0'?>", "%PDF\u0001\u0002", "\u0089PNG\r\n\u001a\n"})
    void whatIsNoTableIsRefused(String text) throws IOException {
        Path file = write(text, StandardCharsets.UTF_8);

        assertThat(refusal(file)).isEqualTo(Sentence.of("files.table.noTable", "table.csv"));
    }

    @Test
    void aHundredThousandRowsAreReadAndOneMoreIsNot() throws IOException {
        Path file = write("a\n" + "1\n".repeat(100_000), StandardCharsets.UTF_8);
        Path larger = Files.writeString(folder.resolve("larger.csv"), "a\n" + "1\n".repeat(100_001));

        assertThat(TableFile.read(file).rows()).hasSize(100_000);
        assertThat(refusal(larger)).isEqualTo(Sentence.of("files.table.tooManyRows", "larger.csv", 100_000));
    }

    @Test
    void tooManyColumnsAreRefused() throws IOException {
        Path file = write("a;".repeat(501), StandardCharsets.UTF_8);

        assertThat(refusal(file)).isEqualTo(Sentence.of("files.table.tooManyColumns", "table.csv", 500));
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertThat(refusal(folder)).isEqualTo(Sentence.of("files.table.unreadable", folder.getFileName().toString()));
        assertThat(refusal(folder.resolve("none.csv"))).isEqualTo(Sentence.of("files.table.unreadable", "none.csv"));
    }

    private Path write(String text, Charset charset) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text, charset);
    }

    private static TableRow row(int line, String... cells) {
        return new TableRow(line, List.of(cells));
    }

    private static Sentence refusal(Path file) {
        return catchThrowableOfType(UserProblem.class, () -> TableFile.read(file)).sentence();
    }
}
