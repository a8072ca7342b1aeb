package shop.petunia.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.files.TableFile;
import shop.petunia.files.TableRow;
import shop.petunia.shared.Period;
import shop.petunia.testkit.TestClock;
import shop.petunia.ui.Progress;
import shop.petunia.ui.Texts;

class StocktakeExportTest {
    @RegisterExtension
    final CountShop shop = new CountShop();

    @TempDir
    private Path folder = Path.of("");

    private final Texts texts = new Texts(Texts.RUSSIAN, TestClock.MOSCOW);
    private long stocktake;
    private long roses;
    private long irises;

    @BeforeEach
    void rosesAreCountedAndIrisesAreNot() {
        long reception = shop.reception("Утро");
        roses = shop.lot(reception, shop.flower("Роза"), 10, 7);
        irises = shop.lot(reception, shop.flower("Ирис"), 5, 3);
        stocktake = shop.start();
        shop.count(stocktake, roses, 8);
    }

    @Test
    void allLinesOfOneStocktakeAreWritten() {
        Path file = folder.resolve("stocktake.csv");

        int written = export().write(file, texts, stocktake, Progress.UNWATCHED);

        assertThat(written).isEqualTo(2);
        assertThat(TableFile.read(file).rows()).extracting(TableRow::cells).containsExactly(
                List.of("" + irises, "Ирис", "", "", "Утро", "05.03.2026", "08.03.2026", "10,00", "", "", "", "", "",
                        "", ""),
                List.of("" + roses, "Роза", "", "", "Утро", "05.03.2026", "12.03.2026", "10,00", "10", "8", "-2",
                        "20,00", "0,00", "05.03.2026 10:00", "Владелец"));
    }

    @Test
    void ofAPeriodTheCountedLinesAreWrittenBesideTheirStocktake() {
        Path file = folder.resolve("stocktakes.xlsx");
        shop.apply(stocktake);
        shop.clock.advanceDays(1);
        shop.count(shop.start(), irises, 5);

        int all = export().writeAll(file, texts, null, Progress.UNWATCHED);
        int first = export().writeAll(file, texts, new Period(CountShop.TODAY, CountShop.TODAY), Progress.UNWATCHED);

        assertThat(List.of(all, first)).containsExactly(2, 1);
        assertThat(TableFile.read(file).rows()).singleElement().satisfies(row -> assertThat(row.cells())
                .startsWith("" + stocktake, "Инвентаризация", "Применена", "2026-03-05T10:00", "Владелец",
                        "2026-03-05T10:00", "Владелец", "" + roses, "Роза"));
    }

    private StocktakeExport export() {
        return new StocktakeExport(shop.stocktakes, shop.counts);
    }
}
