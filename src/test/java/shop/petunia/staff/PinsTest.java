package shop.petunia.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.testkit.Refusals.refusal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.TestClock;
import shop.petunia.testkit.TestDatabase;

class PinsTest {
    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);
    private static final PinAnswer WRONG = new PinAnswer(false, Duration.ZERO);

    @RegisterExtension
    final TestDatabase shop = TestDatabase.of(StaffMember.class, AuditEntry.class);

    private final AuditLog log = new AuditLog(shop.database(), () -> TestClock.MOSCOW);
    private final Staff staff = new Staff(shop.database(), new OnDuty(), shop.clock());
    private final Pins pins = new Pins(shop.database());
    private final long anna = staff.add(StaffTest.cashier("Анна", "1111"));

    @Test
    void theRightPinLetsIn() {
        PinAnswer answer = pins.check(anna, "1111");

        assertThat(answer).isEqualTo(PinAnswer.RIGHT);
    }

    @Test
    void fourWrongPinsCostNothing() {
        List<PinAnswer> answers = wrong(4);

        assertThat(answers).containsOnly(WRONG);
    }

    @Test
    void afterFiveWrongPinsOneWaitsHalfAMinute() {
        PinAnswer fifth = wrong(5).getLast();
        PinAnswer right = pins.check(anna, "1111");

        assertThat(fifth).isEqualTo(new PinAnswer(false, HALF_A_MINUTE));
        assertThat(right).isEqualTo(new PinAnswer(false, HALF_A_MINUTE));
    }

    @Test
    void eachFurtherWrongPinDoublesTheWait() {
        wrong(5);
        List<Duration> waits = new ArrayList<>();

        for (int i = 0; i < 3; i++) {
            shop.clock().advance(pins.waiting(anna));
            waits.add(pins.check(anna, "9999").waiting());
        }

        assertThat(waits).containsExactly(Duration.ofSeconds(60), Duration.ofSeconds(120), Duration.ofSeconds(240));
    }

    @Test
    void tryingWhileOneWaitsMakesItNoLonger() {
        wrong(5);
        shop.clock().advance(Duration.ofSeconds(10));

        PinAnswer answer = pins.check(anna, "9999");

        assertThat(answer.waiting()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void theWaitEndsToTheSecond() {
        wrong(5);
        shop.clock().advance(HALF_A_MINUTE.minusMillis(1));
        boolean early = pins.check(anna, "1111").right();
        shop.clock().advance(Duration.ofMillis(1));

        boolean inTime = pins.check(anna, "1111").right();

        assertThat(List.of(early, inTime)).containsExactly(false, true);
    }

    @Test
    void theRightPinForgetsTheWrongOnes() {
        wrong(4);
        pins.check(anna, "1111");

        List<PinAnswer> answers = wrong(4);

        assertThat(answers).containsOnly(WRONG);
    }

    @Test
    void theCountSurvivesARestart() {
        wrong(4);
        Pins afterRestart = new Pins(shop.another());

        PinAnswer fifth = afterRestart.check(anna, "9999");

        assertThat(fifth).isEqualTo(new PinAnswer(false, HALF_A_MINUTE));
    }

    @Test
    void aNewPinEndsTheWait() {
        wrong(5);
        staff.edit(anna, StaffTest.cashier("Анна", "2468"));

        PinAnswer answer = pins.check(anna, "2468");

        assertThat(answer).isEqualTo(PinAnswer.RIGHT);
    }

    @Test
    void oneWaitsForOneselfAlone() {
        long vera = staff.add(StaffTest.cashier("Вера", "1111"));
        wrong(5);

        PinAnswer answer = pins.check(vera, "1111");

        assertThat(answer).isEqualTo(PinAnswer.RIGHT);
    }

    @Test
    void twoWindowsGiveNoMoreTries() throws Exception {
        Pins other = new Pins(shop.another());
        List<Callable<PinAnswer>> tries = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Pins one = i % 2 == 0 ? pins : other;
            tries.add(() -> one.check(anna, "9999"));
        }

        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (Future<PinAnswer> answer : two.invokeAll(tries)) {
                assertThat(answer.get().right()).isFalse();
            }
        }

        assertThat(shop.ask("select pin_failures from staff_member where name = 'Анна'")).isEqualTo(5);
    }

    @Test
    void whoeverLeftDoesNotComeIn() {
        staff.deactivate(anna);

        assertThatThrownBy(() -> pins.check(anna, "1111")).satisfies(refusal("staff.member.left", "Анна"));
    }

    @Test
    void whoeverGuessesIsInTheLog() {
        wrong(5);

        AuditLog.Row row = log.page(AuditFilter.ALL, 0, 1).getFirst();

        assertThat(row.text()).isEqualTo(Sentence.of("staff.audit.wrongPin", "Анна", 5L));
    }

    private List<PinAnswer> wrong(int times) {
        List<PinAnswer> answers = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            answers.add(pins.check(anna, "9999"));
        }
        return answers;
    }
}
