package shop.petunia.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.shared.Money;
import shop.petunia.shared.Period;
import shop.petunia.testkit.TestKit;
import shop.petunia.ui.Input;
import shop.petunia.ui.Place;

class ShiftScreenTest {
    @RegisterExtension
    final CounterShop shop = new CounterShop();

    private final OfficeShop back = new OfficeShop(shop);
    private final TestKit kit = new TestKit();
    private final List<Long> opened = new ArrayList<>();
    private final List<ShiftReport> closed = new ArrayList<>();

    @Test
    void theDifferenceIsToldBeforeClosingAndNotedAfterwards() {
        shop.openShift(1000);
        back.roses(2);
        ShiftClosing closing = closing();
        closing.counted().set("1150");
        closing.note().set("Ошиблись со сдачей");
        Money told = closing.difference().get();

        closing.close();

        assertThat(told).isEqualTo(Money.ofRoubles(-50));
        assertThat(closed).extracting(report -> report.shift().difference()).containsExactly(told);
        assertThat(shop.desk.shifts().current()).isEmpty();
    }

    @Test
    void notesAndCoinsAddUp() {
        shop.openShift(1000);
        ShiftClosing closing = closing();

        pile(closing, 1000).set("2");
        pile(closing, 50).set("3");
        pile(closing, 1).set("7");

        assertThat(closing.counted().textProperty().get()).isEqualTo("2157");
        assertThat(closing.difference().get()).isEqualTo(Money.ofRoubles(1157));
    }

    @Test
    void nothingIsClosedBeforeSomethingIsCounted() {
        shop.openShift(1000);
        ShiftClosing closing = closing();

        boolean done = closing.close();

        assertThat(done).isFalse();
        assertThat(shop.desk.shifts().current()).isPresent();
    }

    @Test
    void aSecondPressClosesNothingTwice() {
        shop.openShift(1000);
        ShiftClosing closing = closing();
        closing.counted().set("1000");
        closing.close();

        closing.close();

        assertThat(closed).hasSize(2);
        assertThat(closed.getFirst()).isEqualTo(closed.getLast());
    }

    @Test
    void theListTellsWhatEachShiftHasTaken() {
        shop.openShift(1000);
        Sold roses = back.roses(3);
        back.card("Ваза", 700);
        shop.bringBack(shop.all(roses.orderId()));
        shop.desk.shifts().close(Money.ofRoubles(1000), "", UUID.randomUUID());
        shop.clock.advance(Duration.ofDays(1));
        shop.openShift(1000);

        List<ShiftSummary> list = back.office().history().page(null, 0, 10);

        assertThat(list).extracting(row -> row.shift().id(), ShiftSummary::sales, ShiftSummary::taken)
                .containsExactly(tuple(1L, 2L, Money.ofRoubles(700)));
        assertThat(back.office().history().count(new Period(shop.clock.today(), shop.clock.today()))).isZero();
    }

    @Test
    void aForgottenShiftIsWarnedAbout() {
        shop.openShift(1000);
        ShiftListViewModel list = new ShiftListViewModel(back.office(), kit.kit(), opened::add);
        list.refresh();
        ShiftReport open = Objects.requireNonNull(list.now().get().open());
        boolean before = list.isTooLong(open);

        shop.clock.advance(Duration.ofHours(25));

        assertThat(List.of(before, list.isTooLong(open))).containsExactly(false, true);
    }

    @Test
    void aReportLeadsToItsReceipts() {
        long id = shop.openShift(1000).id();
        ShiftReportViewModel report = new ShiftReportViewModel(back.office(), kit.kit(), id, () -> {});

        report.sales();

        assertThat(kit.places).containsExactly(new Place("shift-sales", id));
    }

    @Test
    void theFiguresGoIntoAFile(@TempDir Path folder) throws IOException {
        long id = shop.openShift(1000).id();
        back.roses(3);
        back.card("Ваза", 700);
        shop.desk.shifts().takeOut(Money.ofRoubles(500), "Инкассация", UUID.randomUUID());
        shop.desk.shifts().close(Money.ofRoubles(790), "Сдача", UUID.randomUUID());
        ShiftReportViewModel report = new ShiftReportViewModel(back.office(), kit.kit(), id, () -> {});
        report.refresh();
        kit.chosen = Optional.of(folder.resolve("Смена.csv"));

        report.export();

        assertThat(Files.readString(folder.resolve("Смена.csv"))).contains(
                "Z-отчёт, смена № 1", "Продажи, чеков: 2;300,00;700,00;0,00;1000,00",
                "Инкассация;-500,00", "Должно быть;800,00", "Посчитано;790,00", "Расхождение;-10,00", "Сдача;");
    }

    private ShiftClosing closing() {
        kit.sheets.addAll(List.of(new Pane(), new Pane()));
        return new ShiftClosing(back.office(), kit.kit(), shop.report(), closed::add);
    }

    private static Input<?> pile(ShiftClosing closing, long roubles) {
        return closing.count().piles().stream().filter(pile -> pile.value.equals(Money.ofRoubles(roubles)))
                .findFirst().orElseThrow().pieces;
    }
}
