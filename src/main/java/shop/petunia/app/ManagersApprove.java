package shop.petunia.app;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.petunia.register.Approvals;
import shop.petunia.register.Permission;
import shop.petunia.staff.Role;
import shop.petunia.staff.Staff;

/** What needs a right at the counter: a manager works there, or has come to approve. */
record ManagersApprove(Staff staff) implements Approvals {
    @Override
    public boolean has(Permission permission, @Nullable Long manager) {
        return isManager(Optional.of(staff.onDuty()))
                || manager != null && isManager(staff.byId(manager).filter(Staff.Member::active));
    }

    private static boolean isManager(Optional<Staff.Member> person) {
        return person.map(Staff.Member::role).filter(Role.MANAGER::equals).isPresent();
    }
}
