package shop.petunia.app;

import org.jspecify.annotations.Nullable;
import shop.petunia.register.Approvals;
import shop.petunia.register.Permission;
import shop.petunia.staff.Right;
import shop.petunia.staff.Rights;

/** What needs a right at the counter: who works there has it, or that manager has just approved it with a PIN. */
record ManagersApprove(Rights rights) implements Approvals {
    @Override
    public boolean has(Permission permission, @Nullable Long manager) {
        Right right = right(permission);
        return rights.has(right) || manager != null && rights.approved(manager, right);
    }

    static Right right(Permission permission) {
        return switch (permission) {
            case PRICE_CHANGE -> Right.PRICE_CHANGE;
            case DISCOUNT_ABOVE_LIMIT -> Right.DISCOUNT_ABOVE_LIMIT;
            case RETURN -> Right.RETURN;
        };
    }
}
