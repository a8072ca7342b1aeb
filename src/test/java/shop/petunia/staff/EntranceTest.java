package shop.petunia.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.TestClock;
import shop.petunia.testkit.TestDatabase;

class EntranceTest {
    @RegisterExtension
    final TestDatabase shop = TestDatabase.of(StaffMember.class, AuditEntry.class);

    private final AuditLog log = new AuditLog(shop.database(), () -> TestClock.MOSCOW);
    private final Map<String, String> memory = new HashMap<>();
    private final Staff staff = new Staff(shop.database(), new OnDuty(), shop.clock());
    private final Entrance entrance = started(staff);

    @Test
    void whileNobodyHasAPinTheProgramOpensWithoutAQuestion() {
        staff.add(StaffTest.cashier("Анна", null));

        entrance.open();

        assertThat(entrance.isLocked()).isFalse();
        assertThat(entrance.onDuty().name()).isEqualTo("Владелец");
    }

    @Test
    void whoeverHasNoPinGoesOnAfterARestart() {
        long anna = staff.add(StaffTest.cashier("Анна", null));
        staff.add(StaffTest.manager("Ольга", "2222"));
        entrance.enter(anna, "");

        Entrance restarted = started(new Staff(shop.database(), new OnDuty(), shop.clock()));
        restarted.open();

        assertThat(restarted.isLocked()).isFalse();
        assertThat(restarted.onDuty().name()).isEqualTo("Анна");
    }

    @Test
    void whoeverHasAPinIsAskedForItAfterARestart() {
        long olga = staff.add(StaffTest.manager("Ольга", "2222"));
        entrance.enter(olga, "2222");

        Entrance restarted = started(new Staff(shop.database(), new OnDuty(), shop.clock()));
        restarted.open();

        assertThat(restarted.isLocked()).isTrue();
        assertThat(restarted.onDuty().name()).isEqualTo("Ольга");
    }

    @Test
    void whenEveryManagerHasAPinANewShopWindowIsLocked() {
        staff.edit(OnDuty.OWNER, StaffTest.manager("Владелец", "4321"));

        entrance.open();

        assertThat(entrance.isLocked()).isTrue();
    }

    @Test
    void whoeverLeftDoesNotGoOn() {
        long anna = staff.add(StaffTest.cashier("Анна", null));
        entrance.enter(anna, "");
        staff.begin(OnDuty.OWNER);
        staff.deactivate(anna);

        entrance.open();

        assertThat(entrance.onDuty().name()).isEqualTo("Владелец");
    }

    @Test
    void aWrongPinLetsNobodyIn() {
        long anna = staff.add(StaffTest.cashier("Анна", "1111"));
        entrance.leave();

        PinAnswer answer = entrance.enter(anna, "2222");

        assertThat(answer.right()).isFalse();
        assertThat(entrance.isLocked()).isTrue();
        assertThat(staff.onDuty().name()).isEqualTo("Владелец");
    }

    @Test
    void theRightPinOpensAndWhoCameIsInTheLog() {
        long anna = staff.add(StaffTest.cashier("Анна", "1111"));
        entrance.leave();

        entrance.enter(anna, "1111");

        assertThat(entrance.isLocked()).isFalse();
        assertThat(staff.onDuty().name()).isEqualTo("Анна");
        assertThat(log.page(AuditFilter.ALL, 0, 1).getFirst().text())
                .isEqualTo(Sentence.of("staff.audit.began", "Анна"));
    }

    @Test
    void whatWasApprovedEndsWhenTheCounterIsLeft() {
        long anna = staff.add(StaffTest.cashier("Анна", "1111"));
        long olga = staff.add(StaffTest.manager("Ольга", "2222"));
        entrance.enter(anna, "1111");
        staff.rights().approve(olga, "2222", Set.of(Right.SETTINGS));
        boolean before = staff.rights().allow(Right.SETTINGS);
        entrance.leave();
        entrance.enter(anna, "1111");

        boolean after = staff.rights().allow(Right.SETTINGS);

        assertThat(List.of(before, after)).containsExactly(true, false);
    }

    @Test
    void onePersonWithoutAPinHasNothingToLockWith() {
        boolean alone = entrance.hasALock();
        staff.add(StaffTest.cashier("Анна", null));

        List<Boolean> two = List.of(entrance.hasALock(), entrance.keepsOut());

        assertThat(alone).isFalse();
        assertThat(two).containsExactly(true, false);
    }

    private Entrance started(Staff people) {
        return new Entrance(shop.database(), people, () -> Map.copyOf(memory), pairs -> {
            memory.clear();
            memory.putAll(pairs);
        });
    }
}
