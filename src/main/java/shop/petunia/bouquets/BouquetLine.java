package shop.petunia.bouquets;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** One line of a recipe. */
@Entity
public class BouquetLine {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    long bouquetId;
    int position;
    long goodId;
    int quantity;

    protected BouquetLine() {}

    BouquetLine(long bouquetId, int position, Stem stem) {
        this.bouquetId = bouquetId;
        this.position = position;
        this.goodId = stem.goodId();
        this.quantity = stem.quantity();
    }
}
