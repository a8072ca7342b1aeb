package shop.petunia.register;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** That an order's payment belongs to a shift. */
@Entity
public class ShiftPayment {
    @Id
    long paymentId;

    long shiftId;

    protected ShiftPayment() {}

    ShiftPayment(long paymentId, long shiftId) {
        this.paymentId = paymentId;
        this.shiftId = shiftId;
    }
}
