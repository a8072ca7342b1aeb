package shop.petunia.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.stock.Shelves.TODAY;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.catalog.GoodDraft;
import shop.petunia.catalog.GoodKind;
import shop.petunia.catalog.SupplierDraft;
import shop.petunia.files.Table;
import shop.petunia.files.TableFile;
import shop.petunia.files.TableRow;
import shop.petunia.shared.Money;
import shop.petunia.testkit.TestClock;
import shop.petunia.ui.Progress;
import shop.petunia.ui.Texts;

class StockExportTest {
    private static final List<String> HEADINGS = List.of("Товар", "Категория", "Поставщик", "Приёмка", "Накладная",
            "Пришло", "Срок жизни, дней", "Годен до", "Осталось дней", "Принято", "Остаток", "Цена, ₽", "Сумма, ₽");

    @RegisterExtension
    final Shelves shelves = new Shelves();

    @TempDir
    Path folder;

    private final Texts texts = new Texts(Texts.RUSSIAN, TestClock.MOSCOW);
    private final StockExport export = new StockExport(shelves.stock);
    private long reception;

    @BeforeEach
    void aRoseAndAVase() {
        long supplier = shelves.suppliers.add(new SupplierDraft("Голландия", "", ""));
        reception = shelves.receptions.open(new ReceptionDraft("Утро", TODAY, supplier, "ЦВ-1", ""));
        long rose = shelves.goods.add(new GoodDraft(GoodKind.FLOWER, "Роза", "Розы", null, null, null));
        shelves.line(reception, new LineDraft(rose, 10, TODAY.minusDays(9), 7, Money.ofKopecks(7850)));
        shelves.line(reception, new LineDraft(shelves.vase("Ваза"), 2, TODAY, null, Money.ofRoubles(1210)));
    }

    @Test
    void aCsvReadsBackAsItWasWritten() {
        int lots = write("stock.csv", Progress.UNWATCHED);

        Table table = TableFile.read(folder.resolve("stock.csv"));
        assertThat(lots).isEqualTo(2);
        assertThat(table.headings()).isEqualTo(HEADINGS);
        assertThat(table.rows()).containsExactly(
                new TableRow(2, List.of("Роза", "Розы", "Голландия", "Утро", "ЦВ-1", "24.02.2026", "7", "03.03.2026",
                        "-2", "10", "10", "78,50", "785,00")),
                new TableRow(3, List.of("Ваза", "Вазы", "Голландия", "Утро", "ЦВ-1", "05.03.2026", "", "", "", "2",
                        "2", "1210,00", "2420,00")));
    }

    @Test
    void aBookReadsBackAsItWasWritten() {
        write("stock.xlsx", Progress.UNWATCHED);

        Table table = TableFile.read(folder.resolve("stock.xlsx"));
        assertThat(table.headings()).isEqualTo(HEADINGS);
        assertThat(table.rows()).extracting(row -> row.cell(0) + " " + row.cell(5) + " " + row.cell(12))
                .containsExactly("Роза 2026-02-24 785", "Ваза 2026-03-05 2420");
    }

    @Test
    void aCancelledExportLeavesNothing() {
        long iris = shelves.flower("Ирис");
        IntStream.range(0, 150).forEach(n -> shelves.lot(reception, iris, 1, 7));

        assertThatThrownBy(() -> write("stock.csv", (done, total) -> {
            throw new CancellationException(done + " of " + total);
        }))
                .isInstanceOf(CancellationException.class)
                .hasMessage("100 of 152");
        assertThat(folder).isEmptyDirectory();
    }

    private int write(String name, Progress progress) {
        return export.write(folder.resolve(name), texts, LotFilter.WITH_REMAINDER, Stock.BY_DAYS_LEFT, progress);
    }
}
