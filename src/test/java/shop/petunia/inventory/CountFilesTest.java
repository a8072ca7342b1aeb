package shop.petunia.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static shop.petunia.testkit.Refusals.refusal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.catalog.GoodDraft;
import shop.petunia.catalog.GoodKind;
import shop.petunia.files.Column;
import shop.petunia.files.TableWriter;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.TestClock;
import shop.petunia.ui.Texts;

/** Counts from a handheld. It is 5 March 2026, 10:00. */
class CountFilesTest {
    @RegisterExtension
    final CountShop shop = new CountShop();

    @TempDir
    private Path folder = Path.of("");

    private CountFiles files;
    private long rose;
    private long reception;
    private long soon;
    private long later;

    @BeforeEach
    void threeRosesThatDieSoonAndTenThatLiveLonger() {
        files = new CountFiles(shop.database, shop.time);
        rose = shop.goods.add(new GoodDraft(GoodKind.FLOWER, "Роза жёлтая", "", null, null, "2000000000015"));
        reception = shop.reception("Утро");
        later = shop.lot(reception, rose, 10, 7);
        soon = shop.lot(reception, rose, 3, 3);
    }

    @Test
    void byGoodADifferenceDownIsTakenFromWhatDiesFirst() {
        long stocktake = start("Цветок;Количество\nроза ЖЕЛТАЯ;9\n");

        assertThat(numbers(stocktake)).containsExactlyInAnyOrder(tuple(soon, 3, 0), tuple(later, 10, 9));
    }

    @Test
    void aDifferenceUpBelongsToWhatLivesLongest() {
        long stocktake = start("barcode,qty\n2000000000015,15\n");

        assertThat(numbers(stocktake)).containsExactlyInAnyOrder(tuple(soon, 3, 3), tuple(later, 10, 12));
    }

    @Test
    void theRowsOfOneScanEachAreSummedUp() {
        long stocktake = start("flower,quantity\nРоза жёлтая,5\n2000000000015,6\nРоза жёлтая,1\n");

        assertThat(numbers(stocktake)).containsExactlyInAnyOrder(tuple(soon, 3, 2), tuple(later, 10, 10));
    }

    @Test
    void byLotItIsThatLot() {
        long stocktake = start("Количество;Номер позиции\n4;" + soon + "\n");

        assertThat(numbers(stocktake)).containsExactly(tuple(soon, 3, 4));
        assertThat(shop.applications.reconcile(stocktake).notCounted()).isEqualTo(1);
    }

    @Test
    void theExpectedNumberIsThatOfItsTime() {
        shop.clock.advance(Duration.ofMinutes(30));
        shop.sell(rose, 2, 1);
        shop.clock.advance(Duration.ofMinutes(30));

        long stocktake = start("цветок;количество;когда\nРоза жёлтая;12;05.03.2026 10:15\n");
        shop.apply(stocktake);

        assertThat(numbers(stocktake)).containsExactlyInAnyOrder(tuple(soon, 3, 2), tuple(later, 10, 10));
        assertThat(shop.remaining(soon, later)).containsExactly(0, 10);
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void whatWasSoldOutSinceItWasCountedIsAdded() {
        shop.clock.advance(Duration.ofMinutes(30));
        shop.sell(rose, 3, 1);

        long stocktake = start("lot,quantity,counted_at\n" + soon + ",2,2026-03-05T10:00:20\n");
        Applied applied = shop.apply(stocktake);

        assertThat(shop.remaining(soon)).isZero();
        assertThat(applied.shortages()).hasSize(1);
    }

    @Test
    void aSpreadsheetIsReadToo() {
        Path book = folder.resolve("count.xlsx");
        List<Column> columns = List.of(
                new Column("Посчитано", Column.Type.WHOLE, 9),
                new Column("Дата и время", Column.Type.MINUTE, 9),
                new Column("Наименование", Column.Type.TEXT, 9));
        shop.clock.advance(Duration.ofHours(8));
        TableWriter.write(book, Texts.RUSSIAN, columns,
                sink -> sink.row(13, LocalDateTime.of(2026, 3, 5, 14, 30), "Роза жёлтая"), written -> {});

        CountFile file = CountFile.read(book);
        long stocktake = files.start(file, StocktakeScope.EVERYTHING, "Книга").id();

        assertThat(shop.line(stocktake, later).countedAt())
                .isEqualTo(LocalDateTime.of(2026, 3, 5, 14, 30).atZone(TestClock.MOSCOW).toInstant());
    }

    @Test
    void everyBadRowIsNamedAndNothingIsTaken() {
        long vase = shop.flower("Ваза");

        CountFile file = file("""
                цветок;позиция;количество;время
                Роза жёлтая;;12;
                Лилия;;3;
                ;;3;
                Роза жёлтая;;-1;
                ;%1$d;5;
                Ваза;%1$d;5;
                ;999;5;
                Роза жёлтая;;1,5;
                Роза жёлтая;;2;05.03.2026
                Роза жёлтая;;2;05.03.2026 10:01
                Ваза;;2;
                """.formatted(soon));

        assertThat(files.problems(file, StocktakeScope.EVERYTHING)).containsExactly(
                problem(3, Sentence.of("inventory.file.unknownGood", "Лилия")),
                problem(4, Sentence.of("inventory.file.nothingNamed")),
                problem(5, Sentence.of("files.quantity.negative", "-1")),
                problem(6, Sentence.of("inventory.file.twice", "Роза жёлтая")),
                problem(7, Sentence.of("inventory.file.otherGood", "" + soon, "Роза жёлтая")),
                problem(8, Sentence.of("inventory.file.unknownLot", "999")),
                problem(9, Sentence.of("files.quantity.whole", "1,5")),
                problem(10, Sentence.of("files.moment.wrong", "05.03.2026")),
                problem(11, Sentence.of("inventory.file.future", shop.time.now().plusSeconds(60))),
                problem(12, Sentence.of("inventory.file.noLot", "Ваза")));
        assertThatThrownBy(() -> files.start(file, StocktakeScope.EVERYTHING, "Файл"))
                .satisfies(refusal("inventory.file.problem", 3, Sentence.of("inventory.file.unknownGood", "Лилия")));
        assertThat(shop.stocktakes.count(StocktakeFilter.ALL)).isZero();
        assertThat(vase).isPositive();
    }

    @Test
    void aLotOfAnotherReceptionOrAnotherStocktakeIsNamed() {
        long evening = shop.reception("Вечер");
        long other = shop.lot(evening, rose, 5, 7);
        CountFile file = file("lot,quantity\n" + soon + ",3\n" + other + ",5\n");
        List<Sentence> elsewhere = files.problems(file, StocktakeScope.reception(evening));
        shop.stocktakes.start(StocktakeScope.reception(reception), "Утренняя");

        List<Sentence> taken = files.problems(file, StocktakeScope.EVERYTHING);

        assertThat(elsewhere).containsExactly(problem(2, Sentence.of("inventory.file.lotElsewhere", soon)));
        assertThat(taken).containsExactly(problem(2, Sentence.of("inventory.line.taken", "Утренняя")));
    }

    @Test
    void theSameFileIsRecognisedUntilItsStocktakeIsGone() {
        CountFile file = file("lot,quantity\n" + soon + ",3\n");
        long stocktake = files.start(file, StocktakeScope.EVERYTHING, "Файл").id();
        boolean known = files.earlier(file).isPresent();

        shop.stocktakes.discard(stocktake);

        assertThat(List.of(known, files.earlier(file).isPresent())).containsExactly(true, false);
    }

    @Test
    void aFileWithoutItsColumnsIsRefused() {
        assertThatThrownBy(() -> file("цвет;количество\nкрасный;1\n"))
                .satisfies(refusal("inventory.file.noColumn", CountFileColumn.GOOD));
        assertThatThrownBy(() -> file("цветок;сорт\nроза;1\n"))
                .satisfies(refusal("inventory.file.noColumn", CountFileColumn.QUANTITY));
        assertThatThrownBy(() -> file("цветок;количество;Количество\nроза;1;2\n"))
                .satisfies(refusal("inventory.file.sameHeadings", "количество", CountFileColumn.QUANTITY));
        assertThatThrownBy(() -> file("цветок;количество\n")).satisfies(refusal("inventory.file.noRows"));
    }

    private long start(String content) {
        return files.start(file(content), StocktakeScope.EVERYTHING, "Файл").id();
    }

    private CountFile file(String content) {
        try {
            return CountFile.read(Files.writeString(folder.resolve("count.csv"), content));
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }

    private List<Tuple> numbers(long stocktake) {
        return shop.counts.page(stocktake, CountFilter.ALL.state(CountState.COUNTED), Counts.BY_GOOD, 0, 99).stream()
                .map(row -> tuple(row.lotId(), row.expected(), row.counted()))
                .toList();
    }

    private static Sentence problem(int line, Sentence reason) {
        return Sentence.of("inventory.file.problem", line, reason);
    }
}
