package shop.petunia.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.bouquets.BouquetDraft;
import shop.petunia.bouquets.PriceRule;
import shop.petunia.bouquets.Stem;
import shop.petunia.catalog.GoodDraft;
import shop.petunia.catalog.GoodFilter;
import shop.petunia.catalog.Goods;
import shop.petunia.files.TableFile;
import shop.petunia.inventory.LotLoss;
import shop.petunia.inventory.WriteOffReason;
import shop.petunia.shared.Money;
import shop.petunia.stock.LotFilter;
import shop.petunia.stock.LotRow;
import shop.petunia.stock.ReceptionFilter;
import shop.petunia.stock.ReceptionRow;
import shop.petunia.stock.Receptions;
import shop.petunia.stock.Stock;
import shop.petunia.storage.DataFolder;

class CommandsTest {
    private static final int ALL = 100_000;
    private static final String SUPPLIERS = "reception-2026-03-05.csv";
    private static final String ACCOUNTING = "reception-1c-cp1251.csv";
    private static final String CLIENTS = "clients.csv";
    private static final String ERRORS = "reception-with-errors.csv";

    @TempDir
    private Path place = Path.of("");

    private Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init") // by anEmptyShop
    private Terminal terminal;

    @BeforeEach
    void anEmptyShop() throws Exception {
        folder = Files.createDirectory(place.resolve("shop"));
        terminal = new Terminal(folder);
    }

    @Test
    void theSuppliersFileBecomesTwelveLots() {
        Terminal.Answer answer = imports(SUPPLIERS, "--create-flowers");

        assertThat(answer).isEqualTo(new Terminal.Answer(
                0, List.of("Импортировано: 12 позиций, 2\u00a0555 шт., новых товаров: 12."), List.of()));
        assertThat(lots()).hasSize(12).contains(
                tuple("Пион Sarah Bernhardt", 1000, 1210_00L, 5), tuple("Рускус", 50, 45_00L, 20));
    }

    @Test
    void theAccountingProgramsFileBecomesEightLots() {
        Terminal.Answer answer = imports(ACCOUNTING, "--create-flowers");

        assertThat(answer.exit()).isZero();
        assertThat(lots()).hasSize(8).contains(
                tuple("Роза красная Explorer 60 см", 250, 78_50L, 7), tuple("Эустома белая", 60, 96_75L, 7));
    }

    @Test
    void theReceptionIsNamedDatedAndSuppliedAsTheOptionsSay() {
        Terminal.Answer answer = imports(SUPPLIERS, "--create-flowers", "--name", "Утро", "--supplier", "Флора",
                "--invoice", "№ 17", "--date", "2026-03-04");

        assertThat(answer.exit()).isZero();
        assertThat(receptions()).extracting(
                ReceptionRow::name, ReceptionRow::supplierName, ReceptionRow::invoice, ReceptionRow::date)
                .containsExactly(tuple("Утро", "Флора", "№ 17", LocalDate.of(2026, 3, 4)));
    }

    @Test
    void everyErrorIsNamedWithItsRowItsColumnAndTheReason() {
        floristsFlowers();

        Terminal.Answer answer = imports(ERRORS);

        assertThat(answer).isEqualTo(new Terminal.Answer(1, List.of(), List.of(
                "Строка 3, «flower»: Цветка «Роза красн. Explorer» нет в каталоге."
                        + " Есть похожий: «Роза красная Explorer 60 см».",
                "Строка 4, «flower»: Цветка «Незнакомый цветок» нет в каталоге.",
                "Строка 5, «quantity»: «-5» — количество должно быть больше нуля.",
                "Строка 6, «quantity»: «много» — не число.",
                "Строка 7, «arrival_date»: «2026-02-30» — такого дня нет в календаре.",
                "Строка 8, «flower»: Не указан цветок.",
                "Строка 9, «flower»: Цветка «Гвоздика \"Moonvista\", короткая» нет в каталоге."
                        + " Есть похожий: «Гвоздика Moonvista».",
                "Ничего не импортировано: 7 ошибок.")));
        assertThat(everything()).isEqualTo("0 receptions, 4 goods");
    }

    @Test
    void similarFlowersAreLeftToThePersonInTheWindow() {
        floristsFlowers();

        Terminal.Answer answer = imports(ERRORS, "--create-flowers");

        assertThat(answer.err()).extracting(line -> line.substring(0, 8)).containsExactly("Строка 3", "Строка 5",
                "Строка 6", "Строка 7", "Строка 8", "Строка 9", "Ничего н");
        assertThat(answer.err()).filteredOn(line -> line.contains("Выберите в окне импорта"))
                .extracting(line -> line.substring(0, 8)).containsExactly("Строка 3", "Строка 9");
        assertThat(List.of(answer.exit(), everything())).containsExactly(1, "0 receptions, 4 goods");
    }

    @Test
    void theSameFileIsTakenAgainOnlyOnPurpose() {
        imports(SUPPLIERS, "--create-flowers");

        Terminal.Answer refused = imports(SUPPLIERS);
        Terminal.Answer taken = imports(SUPPLIERS, "--again");

        assertThat(List.of(refused.exit(), taken.exit())).containsExactly(1, 0);
        assertThat(refused.err()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(everything()).isEqualTo("2 receptions, 12 goods");
    }

    @Test
    void aFileThatIsNotThereIsASentence() {
        Terminal.Answer answer = terminal.run("import", "reception", place.resolve("nothing.csv"));

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.err()).singleElement().asString().contains("nothing.csv").doesNotContain("Exception");
    }

    @Test
    void wrongUsageIsExplained() {
        List<Terminal.Answer> answers = List.of(
                terminal.run("water"),
                terminal.run("import", "reception"),
                terminal.run("import", "reception", "file.csv", "--date", "tomorrow"),
                terminal.run("check", "--hard"));

        assertThat(answers).extracting(Terminal.Answer::exit).containsOnly(2);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.err()).anyMatch(line -> line.contains("Usage:")));
    }

    @Test
    void helpIsNoMistake() {
        Terminal.Answer answer = terminal.run("import", "reception", "--help");

        assertThat(answer.exit()).isZero();
        assertThat(answer.out()).anyMatch(line -> line.contains("--create-flowers"));
    }

    @Test
    void theStockIsExportedAsCsvAndXlsx() {
        imports(SUPPLIERS, "--create-flowers");

        for (String name : List.of("stock.csv", "stock.xlsx")) {
            Terminal.Answer answer = terminal.run("export", "stock", place.resolve(name));

            assertThat(answer.out()).containsExactly("Записано 12 позиций: " + place.resolve(name));
            assertThat(TableFile.read(place.resolve(name)).rows()).hasSize(12);
        }
    }

    @Test
    void theBouquetsAreExportedWithTheirComposition() throws Exception {
        Files.writeString(place.resolve("supplier.csv"), "Название;Количество;Цена\nРускус;50;45\n");
        terminal.run("import", "reception", place.resolve("supplier.csv"), "--create-flowers");
        var unused = inShop(shop -> shop.florist().bouquets().add(new BouquetDraft("Рускус", "", "",
                List.of(new Stem(
                        shop.inventory().stock.lots(LotFilter.WITH_REMAINDER.text("рускус"), Stock.BY_DAYS_LEFT, 0, 1)
                                .getFirst().goodId(),
                        5)),
                Money.ZERO, Money.ZERO, PriceRule.BY_MARKUP, Money.ZERO, null)));

        Terminal.Answer answer = terminal.run("export", "bouquets", place.resolve("bouquets.csv"));

        assertThat(answer.out()).containsExactly("Записан 1 букет: " + place.resolve("bouquets.csv"));
        assertThat(Files.readAllLines(place.resolve("bouquets.csv")).getLast())
                .isEqualTo("Рускус;;Рускус × 5;225,00;;570,00;345,00;61;10");
    }

    @Test
    void theClientsOfAFileComeInRowByRow() {
        Terminal.Answer trial = terminal.run("import", "clients", sample(CLIENTS), "--dry-run");
        Terminal.Answer done = terminal.run("import", "clients", sample(CLIENTS), "--on-duplicate", "skip");

        List<String> named = List.of(
                "Строка 5: телефон +7 (916) 123 45 67 уже есть у клиента с картой FL-00001, баллы не перенесены: 10.",
                "Строка 6: «12» — это не телефон");
        assertThat(trial).isEqualTo(new Terminal.Answer(0, List.of("Проверка, ничего не записано. Новых клиентов: 4,"
                + " баллов у них: 1\u00a0265,50, уже есть: 1, с ошибками: 1."), named));
        assertThat(done).isEqualTo(new Terminal.Answer(0,
                List.of("Добавлено: 4 клиента, дополнено: 0, перенесено баллов: 1\u00a0265,50."), named));
        assertThat(terminal.run("check").exit()).isZero();
    }

    @Test
    void theClientsAreExportedByTagAndSegment() {
        terminal.run("import", "clients", sample(CLIENTS));

        Terminal.Answer all = terminal.run("export", "clients", place.resolve("all.csv"));
        Terminal.Answer some = terminal.run(
                "export", "clients", place.resolve("some.xlsx"), "--tag", "vip", "--segment", "new");

        assertThat(all.out()).containsExactly("Записано 4 клиента: " + place.resolve("all.csv"));
        assertThat(some.out()).containsExactly("Записан 1 клиент: " + place.resolve("some.xlsx"));
        assertThat(TableFile.read(place.resolve("some.xlsx")).rows()).extracting(row -> row.cell(1))
                .containsExactly("Иванова Мария");
    }

    @Test
    void writeOffsAreExportedByTheirDays() {
        imports(SUPPLIERS, "--create-flowers");
        var unused = inShop(shop -> shop.inventory().writeOffs.write(
                List.of(new LotLoss(1, 5)), WriteOffReason.WILTED, "", UUID.randomUUID()));

        Terminal.Answer all = terminal.run("export", "write-offs", place.resolve("lost.csv"));
        Terminal.Answer none =
                terminal.run("export", "write-offs", place.resolve("none.xlsx"), "--to", "2020-01-01");

        assertThat(all.out()).containsExactly("Записано 1 списание: " + place.resolve("lost.csv"));
        assertThat(TableFile.read(place.resolve("lost.csv")).rows()).extracting(row -> row.cell(6) + " " + row.cell(7))
                .containsExactly("Увяли 5");
        assertThat(none.out()).containsExactly("Записано 0 списаний: " + place.resolve("none.xlsx"));
    }

    @Test
    void anExportIsNoOtherKindOfFile() {
        Terminal.Answer answer = terminal.run("export", "stock", place.resolve("stock.doc"));

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.err()).singleElement().asString().doesNotContain("Exception");
    }

    @Test
    void aBackupBringsBackWhatWasThere() {
        Path backup = place.resolve("shop.zip");
        imports(SUPPLIERS, "--create-flowers");
        Terminal.Answer kept = terminal.run("backup", backup);
        imports(ACCOUNTING);
        String before = everything();

        Terminal.Answer restored = terminal.run("restore", backup);

        assertThat(List.of(kept.exit(), restored.exit())).containsOnly(0);
        assertThat(List.of(before, everything())).containsExactly("2 receptions, 12 goods", "1 receptions, 12 goods");
        assertThat(terminal.run("check").exit()).isZero();
    }

    @Test
    void neitherABackupNorWhatIsNoneIsWrittenOver() throws Exception {
        Path precious = Files.writeString(place.resolve("precious.zip"), "precious");
        imports(SUPPLIERS, "--create-flowers");

        List<Terminal.Answer> answers = List.of(terminal.run("backup", precious), terminal.run("restore", precious));

        assertThat(answers).extracting(Terminal.Answer::exit).containsOnly(1);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.err()).hasSize(1));
        assertThat(List.of(Files.readString(precious), everything()))
                .containsExactly("precious", "1 receptions, 12 goods");
    }

    @Test
    void aHealthyShopIsClean() {
        imports(SUPPLIERS, "--create-flowers");

        assertThat(terminal.run("check")).isEqualTo(new Terminal.Answer(0, List.of("Данные в порядке."), List.of()));
    }

    @Test
    void theDemoFillsOnlyAnEmptyShop() {
        imports(SUPPLIERS, "--create-flowers");

        Terminal.Answer answer = terminal.run("demo");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.err()).singleElement().asString().startsWith("В этой папке уже ведётся магазин");
        assertThat(everything()).isEqualTo("1 receptions, 12 goods");
    }

    private Terminal.Answer imports(String sample, String... options) {
        List<Object> command = new ArrayList<>(List.of("import", "reception", sample(sample)));
        command.addAll(List.of(options));
        return terminal.run(command.toArray());
    }

    static Path sample(String name) {
        return Path.of("src/test/resources/shop/petunia/receptions/samples", name).toAbsolutePath();
    }

    private void floristsFlowers() {
        var unused = inShop(shop -> {
            Goods goods = new Goods(shop.database());
            return Stream.of("Роза красная Explorer 60 см", "Ирис Blue Magic", "Тюльпан Strong Gold",
                    "Гвоздика Moonvista").map(name -> goods.add(GoodDraft.flower(name))).toList();
        });
    }

    private List<Tuple> lots() {
        return inShop(shop -> shop.inventory().stock.lots(LotFilter.WITH_REMAINDER, Stock.BY_DAYS_LEFT, 0, ALL).stream()
                .map(CommandsTest::numbers)
                .toList());
    }

    private static Tuple numbers(LotRow lot) {
        return tuple(lot.goodName(), lot.received(), lot.unitCost().kopecks(),
                Objects.requireNonNull(lot.shelfLifeDays()));
    }

    private List<ReceptionRow> receptions() {
        return inShop(shop -> shop.inventory().receptions.page(ReceptionFilter.ALL, Receptions.NEWEST_FIRST, 0, ALL));
    }

    private String everything() {
        return inShop(shop -> shop.inventory().receptions.count(ReceptionFilter.ALL) + " receptions, "
                + new Goods(shop.database()).count(GoodFilter.IN_USE) + " goods");
    }

    private <T> T inShop(Function<Wiring, T> work) {
        try (Wiring shop = new Wiring(new DataFolder(folder), Wiring.clock())) {
            return work.apply(shop);
        }
    }
}
