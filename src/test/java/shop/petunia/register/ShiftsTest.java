package shop.petunia.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.testkit.Refusals.refusal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Money;
import shop.petunia.shared.UserProblem;
import shop.petunia.testkit.Tills;

class ShiftsTest {
    @RegisterExtension
    final CounterShop shop = new CounterShop();

    @AfterEach
    void everythingHoldsTogether() {
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void aDifferenceIsNotedAndTheNextShiftBeginsWithWhatWasCounted() {
        shop.openShift(1000);
        shop.sellForCash(shop.cart(CartLine.free("Ваза", 1, Money.ofRoubles(500))));
        shop.desk.shifts().putIn(Money.ofRoubles(200), "Размен", UUID.randomUUID());
        shop.desk.shifts().takeOut(Money.ofRoubles(900), "Банк", UUID.randomUUID());

        ShiftReport report = shop.desk.shifts().close(Money.ofRoubles(790), "Не сошлось", UUID.randomUUID());

        assertThat(report.shift().expected()).isEqualTo(Money.ofRoubles(800));
        assertThat(report.shift().difference()).isEqualTo(Money.ofRoubles(-10));
        assertThat(report.moves()).extracting(CashMoveRow::amount)
                .containsExactly(Money.ofRoubles(200), Money.ofRoubles(-900));
        assertThat(shop.desk.shifts().current()).isEmpty();
        assertThat(shop.desk.shifts().suggestedFloat()).isEqualTo(Money.ofRoubles(790));
    }

    @Test
    void theSameCommandAgainIsAnsweredAndDoesNothing() {
        UUID opening = UUID.randomUUID();
        UUID moving = UUID.randomUUID();
        UUID closing = UUID.randomUUID();

        ShiftRow first = shop.desk.shifts().open(Money.ofRoubles(10), opening);
        ShiftRow again = shop.desk.shifts().open(Money.ofRoubles(10), opening);
        shop.desk.shifts().putIn(Money.ofRoubles(5), "Размен", moving);
        shop.desk.shifts().putIn(Money.ofRoubles(5), "Размен", moving);
        ShiftReport closed = shop.desk.shifts().close(Money.ofRoubles(15), "", closing);

        assertThat(again).isEqualTo(first);
        assertThat(closed.shift().difference()).isEqualTo(Money.ZERO);
        assertThat(shop.desk.shifts().close(Money.ofRoubles(15), "", closing)).isEqualTo(closed);
        assertThat(shop.desk.shifts().count()).isEqualTo(1);
    }

    @Test
    void onlyOneShiftIsOpenWhoeverOpensIt() throws Exception {
        List<String> both = Tills.atOnce(this::open, this::open);

        assertThat(both).containsExactlyInAnyOrder("open", "register.shift.openAlready");
    }

    @Test
    void whatIsSoldWhileTheShiftClosesIsInItOrRefused() throws Exception {
        for (int round = 0; round < 5; round++) {
            shop.openShift(0);
            List<Callable<String>> works = new ArrayList<>();
            for (int till = 0; till < 4; till++) {
                works.add(this::sell);
            }
            works.add(() -> shop.desk.shifts().close(Money.ZERO, "", UUID.randomUUID()).shift().note());

            @SuppressWarnings("unchecked")
            Callable<String>[] all = works.toArray(Callable[]::new);
            List<String> told = Tills.atOnce(all);

            assertThat(told).allMatch(answer -> answer.isEmpty() || answer.equals(Shifts.NONE_OPEN));
        }
    }

    @Test
    void aShiftThatIsOpenForMoreThanADayIsTooLong() {
        ShiftRow shift = shop.openShift(0);

        shop.clock.advance(Duration.ofHours(24));
        boolean afterADay = shift.isTooLong(shop.clock.instant());
        shop.clock.advance(Duration.ofMinutes(1));

        assertThat(afterADay).isFalse();
        assertThat(shift.isTooLong(shop.clock.instant())).isTrue();
    }

    @Test
    void moneyIsMovedWithAReasonAndInAnOpenShiftOnly() {
        assertThatThrownBy(() -> shop.desk.shifts().takeOut(Money.ofRoubles(1), "Банк", UUID.randomUUID()))
                .satisfies(refusal(Shifts.NONE_OPEN));
        assertThatThrownBy(() -> shop.desk.shifts().takeOut(Money.ofRoubles(1), " ", UUID.randomUUID()))
                .satisfies(refusal("register.move.reasonMissing"));
        assertThatThrownBy(() -> shop.desk.shifts().putIn(Money.ZERO, "Размен", UUID.randomUUID()))
                .satisfies(refusal("register.move.positive"));
    }

    private String open() {
        try {
            shop.openShift(0);
            return "open";
        } catch (UserProblem refused) {
            return refused.key();
        }
    }

    private String sell() {
        try {
            shop.sellForCash(shop.cart(CartLine.free("Ваза", 1, Money.ofRoubles(100))));
            return "";
        } catch (UserProblem refused) {
            return refused.key();
        }
    }
}
