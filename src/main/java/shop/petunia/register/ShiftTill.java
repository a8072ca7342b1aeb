package shop.petunia.register;

import java.util.OptionalLong;
import shop.petunia.orders.OrderTill;
import shop.petunia.ui.Kit;

/** Tells the screens of orders into which shift their money goes. */
public record ShiftTill(Shifts shifts) implements OrderTill {
    @Override
    public OptionalLong openShift() {
        return shifts.current().map(shift -> OptionalLong.of(shift.id())).orElse(OptionalLong.empty());
    }

    @Override
    public void open(Kit kit, Runnable opened) {
        FloatForm.open(kit, shifts, opened);
    }
}
