package shop.petunia.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.testkit.TestDatabase;

class StaffTest {
    private static final Staff.Member OWNER = new Staff.Member(1L, "Владелец", Role.MANAGER, true);

    @RegisterExtension
    final TestDatabase shop = TestDatabase.of(StaffMember.class);

    private final Staff staff = new Staff(shop.database(), new OnDuty());

    @Test
    void theOwnerIsThereFromTheStart() {
        List<Staff.Member> everybody = staff.list();

        assertThat(everybody).containsExactly(OWNER);
    }

    @Test
    void theOwnerIsOnDutyUntilSomebodySignsIn() {
        Staff.Member onDuty = staff.onDuty();

        assertThat(onDuty).isEqualTo(OWNER);
    }
}
