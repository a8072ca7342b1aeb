package shop.petunia.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.petunia.inventory.LossShop.TODAY;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.files.Table;
import shop.petunia.files.TableFile;
import shop.petunia.files.TableRow;
import shop.petunia.shared.Money;
import shop.petunia.shared.Period;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.TestKit;
import shop.petunia.ui.Span;

class WriteOffListViewModelTest {
    @RegisterExtension
    final LossShop shop = new LossShop();

    @TempDir
    Path folder;

    private final TestKit kit = new TestKit();
    private final WriteOffListViewModel model = new WriteOffListViewModel(shop.desk(), kit.kit());
    private long roses;

    @BeforeEach
    void oneLossEachMonth() {
        roses = shop.lot(shop.reception("Утро", TODAY, "Голландия"), shop.flower("Роза"), 100);
        shop.writeOff(roses, 5, WriteOffReason.WILTED);
        shop.clock.advanceDays(31);
        shop.writeOff(roses, 2, WriteOffReason.BROKEN);
        model.refresh();
    }

    @Test
    void itOpensWithThisMonth() {
        assertThat(model.filter().period()).isEqualTo(new Period(TODAY.plusDays(27), TODAY.plusDays(31)));
        assertThat(numbers()).containsExactly(2L);
        assertThat(model.totals().get()).isEqualTo(new WriteOffTotals(1, 2, Money.ofRoubles(20)));
    }

    @Test
    void filtersNarrowAndClearingShowsEverything() {
        model.days().span().set(Span.EVER);
        model.reason().set(WriteOffReason.WILTED);
        List<Long> wilted = numbers();
        model.text().set("ирис");
        List<Long> nothing = numbers();
        model.clear();

        assertThat(List.of(wilted, nothing, numbers())).containsExactly(List.of(1L), List.of(), List.of(2L, 1L));
        assertThat(model.isFiltered()).isFalse();
    }

    @Test
    void undoingAsksAndTheListFollows() {
        model.undo(shop.all().getFirst());

        assertThat(kit.questions).extracting(question -> question.text())
                .containsExactly(Sentence.of("inventory.writeOff.undo.question", "Роза", 2, "Утро"));
        assertThat(kit.notices).containsExactly(Sentence.of("inventory.writeOff.backInStock", 2L));
        assertThat(numbers()).isEmpty();
        model.undoneToo().set(true);
        assertThat(numbers()).containsExactly(2L);
    }

    @Test
    void whatIsShownIsExported() {
        model.days().span().set(Span.EVER);
        model.undoneToo().set(true);
        shop.writeOffs.undo(1, UUID.randomUUID());
        kit.chosen = Optional.of(folder.resolve("lost.csv"));

        model.export();

        Table table = TableFile.read(folder.resolve("lost.csv"));
        assertThat(table.headings()).containsExactly("№", "Когда", "Товар", "Категория", "Приёмка", "Поставщик",
                "Причина", "Кол-во", "Цена, ₽", "Убыток, ₽", "Комментарий", "Кто", "Отменено", "Кто отменил");
        assertThat(table.rows()).containsExactly(
                new TableRow(2, List.of("2", "05.04.2026 10:00", "Роза", "", "Утро", "Голландия", "Сломаны", "2",
                        "10,00", "20,00", "случилось", "Владелец", "", "")),
                new TableRow(3, List.of("1", "05.03.2026 10:00", "Роза", "", "Утро", "Голландия", "Увяли", "5",
                        "10,00", "50,00", "случилось", "Владелец", "05.04.2026 10:00", "Владелец")));
        assertThat(kit.notices).containsExactly(Sentence.of("inventory.export.done", "lost.csv", 2));
    }

    private List<Long> numbers() {
        return model.rows().stream().map(WriteOffRow::id).toList();
    }
}
