package shop.petunia.stats;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shop.petunia.orders.Channel;
import shop.petunia.orders.Way;

/** What came in and went back on one day, one channel and one way. Written by {@link SalesDays}. */
@Entity
public class SalesTotal {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    LocalDate onDay = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    Channel channel = Channel.COUNTER;

    @Enumerated(EnumType.STRING)
    Way way = Way.PICKUP;

    @Enumerated(EnumType.STRING)
    PaidWhere paid = PaidWhere.IN_SHOP;

    long sales;
    /** In kopecks, as the next. */
    long sold;
    long refunded;

    protected SalesTotal() {}
}
