package shop.petunia.stats;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one bouquet or good has brought on one day. Written by {@link SalesDays}. */
@Entity
public class SalesItem {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    LocalDate onDay = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    ItemKind kind = ItemKind.GOOD;

    /** The recipe's or the good's; null for what was only called by a name. */
    @Nullable Long itemId;

    String name = "";
    long pieces;
    /** In kopecks, as the two below. */
    long revenue;
    long covered;
    long cost;

    protected SalesItem() {}
}
