package shop.petunia.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.petunia.inventory.LossShop.TODAY;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.files.Table;
import shop.petunia.files.TableFile;
import shop.petunia.files.TableRow;
import shop.petunia.testkit.TestKit;
import shop.petunia.ui.Span;

class WasteViewModelTest {
    @RegisterExtension
    final LossShop shop = new LossShop();

    @TempDir
    Path folder;

    private final TestKit kit = new TestKit();
    private final WasteViewModel model = new WasteViewModel(shop.desk(), kit.kit());

    @BeforeEach
    void somethingWiltedAndSomethingBroke() {
        long roses = shop.lot(shop.reception("Утро", TODAY, "Голландия"), shop.flower("Роза"), 100);
        shop.writeOff(roses, 5, WriteOffReason.WILTED);
        shop.writeOff(roses, 1, WriteOffReason.BROKEN);
        model.refresh();
    }

    @Test
    void itOpensWithTheReasonsOfThisMonth() {
        assertThat(names()).containsExactly("Увяли", "Сломаны");
    }

    @Test
    void anotherGroupingAndOtherDaysAskAgain() {
        model.by().set(WasteBy.SUPPLIER);
        List<String> suppliers = names();
        shop.clock.advanceDays(1);
        model.days().span().set(Span.TODAY);

        assertThat(List.of(suppliers, names())).containsExactly(List.of("Голландия"), List.of());
    }

    @Test
    void theReportIsExportedWithItsTotals() {
        model.by().set(WasteBy.GOOD);
        kit.chosen = Optional.of(folder.resolve("waste.csv"));

        model.export();

        Table table = TableFile.read(folder.resolve("waste.csv"));
        assertThat(table.headings()).containsExactly(
                "Товар", "Потеряно, шт.", "Убыток, ₽", "% от всех закупок", "Закуплено, ₽", "% от закупки");
        assertThat(table.rows()).containsExactly(
                new TableRow(2, List.of("Роза", "6", "60,00", "6,0", "1000,00", "6,0")),
                new TableRow(3, List.of("Итого", "6", "60,00", "6,0", "1000,00", "6,0")));
    }

    private List<String> names() {
        return model.report().get().rows().stream()
                .map(row -> WasteExport.name(kit.kit().texts(), row.group()))
                .toList();
    }
}
