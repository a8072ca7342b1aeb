package shop.petunia.bouquets;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** So many pieces of a good in an assembled bouquet; their lots stand in the ledger's allocations. */
@Entity
public class ShowcaseStem {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    long unitId;
    long goodId;
    int quantity;

    protected ShowcaseStem() {}

    ShowcaseStem(long unitId, long goodId, int quantity) {
        this.unitId = unitId;
        this.goodId = goodId;
        this.quantity = quantity;
    }

    long id() {
        return requireNonNull(id);
    }
}
