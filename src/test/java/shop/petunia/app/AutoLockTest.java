package shop.petunia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import shop.petunia.testkit.TestClock;

class AutoLockTest {
    private final TestClock clock = new TestClock();

    @Test
    void itIsDueWhenNobodyHasTouchedTheWindowForSoLong() {
        AutoLock lock = new AutoLock(clock::instant, () -> 5);
        List<Boolean> due = new ArrayList<>();
        clock.advance(Duration.ofMinutes(4));
        due.add(lock.isDue());
        lock.touched();
        clock.advance(Duration.ofMinutes(4));
        due.add(lock.isDue());
        clock.advance(Duration.ofMinutes(1));

        due.add(lock.isDue());

        assertThat(due).containsExactly(false, false, true);
    }

    @Test
    void zeroIsNever() {
        AutoLock lock = new AutoLock(clock::instant, () -> 0);
        clock.advanceDays(3);

        boolean due = lock.isDue();

        assertThat(due).isFalse();
    }
}
