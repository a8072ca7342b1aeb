package shop.petunia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.files.Table;
import shop.petunia.files.TableFile;
import shop.petunia.files.TableRow;

/** The counts of a handheld, given to the program from the terminal. */
class StocktakeCommandTest {
    @TempDir
    private Path place = Path.of("");

    private Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init") // by aDelivery
    private Terminal terminal;

    @BeforeEach
    void aDelivery() throws IOException {
        folder = Files.createDirectory(place.resolve("shop"));
        terminal = new Terminal(folder);
        terminal.run("import", "reception", CommandsTest.sample("reception-2026-03-05.csv"), "--create-flowers",
                "--name", "Утро");
    }

    @Test
    void theReconciliationIsPrintedAndNothingChanges() {
        Terminal.Answer answer = terminal.run("stocktake", counts(), "--name", "Счёт");

        assertThat(answer).isEqualTo(new Terminal.Answer(0, List.of(
                "«Счёт», № 1: посчитаны 2 позиции, не посчитано — 10.",
                "Товар                        Приёмка  Позиция  По учёту  Посчитано  Разница  Недостача, ₽  Излишек, ₽",
                "Роза красная Explorer 60 см  Утро     1             250        240      -10        785,00",
                "Тюльпан Strong Gold          Утро     3             500        510      +10                    413,00",
                "Недостача: 10 шт. на 785,00\u00a0₽",
                "Излишек: 10 шт. на 413,00\u00a0₽",
                "Остатки пока не изменены. Чтобы применить, повторите команду с --apply"
                        + " или откройте инвентаризацию № 1 в программе."),
                List.of()));
        assertThat(remainders()).contains("250", "500").doesNotContain("240", "510");
    }

    @Test
    void theSameFileAgainGoesOnAndAppliesOnce() {
        terminal.run("stocktake", counts(), "--name", "Счёт");

        Terminal.Answer applied = terminal.run("stocktake", counts(), "--apply");
        Terminal.Answer again = terminal.run("stocktake", counts(), "--apply");

        assertThat(applied.out()).startsWith("Этот файл уже загружен: «Счёт», № 1.")
                .endsWith("Применено: исправлены 2 позиции.");
        assertThat(again).isEqualTo(new Terminal.Answer(1, List.of(), List.of("Этот файл уже применён: «Счёт», № 1."
                + " Если посчитали заново и вышло то же самое, добавьте --again.")));
        assertThat(remainders()).contains("240", "510");
        assertThat(terminal.run("check").exit()).isZero();
    }

    @Test
    void aReceptionIsCountedAlone() {
        Terminal.Answer one = terminal.run("stocktake", counts(), "--reception", "1", "--apply");
        Terminal.Answer none = terminal.run("stocktake", counts(), "--reception", "9", "--again");

        assertThat(List.of(one.exit(), none.exit())).containsExactly(0, 1);
        assertThat(none.err()).isNotEmpty();
    }

    @Test
    void everyBadRowIsNamedAndNothingIsTaken() {
        Path file = write("flower,quantity\nРоза красная Explorer 60 см,240\nКактус,1\nРускус,много\n");

        Terminal.Answer answer = terminal.run("stocktake", file, "--apply");

        assertThat(answer).isEqualTo(new Terminal.Answer(1, List.of(), List.of(
                "Строка 3: «Кактус» нет в каталоге: ни названия, ни штрихкода.",
                "Строка 4: «много» — не число.",
                "Ничего не посчитано: 2 ошибки.")));
        assertThat(remainders()).contains("250");
    }

    @Test
    void wrongUsageIsExplained() {
        assertThat(List.of(
                terminal.run("stocktake").exit(),
                terminal.run("stocktake", counts(), "--reception", "утро").exit(),
                terminal.run("stocktake", place.resolve("nothing.csv")).exit())).containsExactly(2, 2, 1);
    }

    @Test
    void whatWasCountedIsExported() {
        terminal.run("stocktake", counts(), "--name", "Счёт", "--apply");

        Path file = place.resolve("stocktakes.xlsx");
        Terminal.Answer answer = terminal.run("export", "stocktakes", file);
        Terminal.Answer before =
                terminal.run("export", "stocktakes", place.resolve("before.csv"), "--to", "2020-01-01");

        Table table = TableFile.read(file);
        assertThat(answer.out()).containsExactly("Записаны 2 строки: " + file);
        assertThat(table.headings()).startsWith("№", "Инвентаризация", "Состояние").contains("Недостача, ₽");
        assertThat(table.rows()).extracting(TableRow::cells).allSatisfy(
                cells -> assertThat(cells).startsWith("1", "Счёт", "Применена"));
        assertThat(before.out()).singleElement().asString().startsWith("Записано 0 строк");
    }

    private List<String> remainders() {
        Path file = place.resolve("stock.csv");
        terminal.run("export", "stock", file);
        Table table = TableFile.read(file);
        int column = table.headings().indexOf("Остаток");
        return table.rows().stream().map(row -> row.cell(column)).toList();
    }

    private Path counts() {
        return write("Цветок;Количество\nРоза красная Explorer 60 см;240\nтюльпан strong gold;510\n");
    }

    private Path write(String content) {
        try {
            return Files.writeString(place.resolve("counts.csv"), content);
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }
}
