package shop.petunia.register;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import shop.petunia.orders.PaidBy;
import shop.petunia.shared.Money;

/** How money went back. */
@Entity
@Table(name = "goods_return_payment")
public class ReturnPayment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    long returnId;

    @Enumerated(EnumType.STRING)
    PaidBy paidBy = PaidBy.CASH;

    /** In kopecks, above zero. */
    long amount;

    protected ReturnPayment() {}

    ReturnPayment(long returnId, PaidBy paidBy, Money amount) {
        this.returnId = returnId;
        this.paidBy = paidBy;
        this.amount = amount.kopecks();
    }
}
