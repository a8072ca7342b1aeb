package shop.petunia.stats;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shop.petunia.orders.OrderStatus;

/** How far the orders are that were created on one day. Written by {@link SalesDays}. */
@Entity
public class SalesStatus {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    LocalDate onDay = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    OrderStatus status = OrderStatus.PENDING;

    long orders;

    protected SalesStatus() {}
}
