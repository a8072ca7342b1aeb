package shop.petunia.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** Who delivers. */
@Entity
public class Supplier {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    String name;
    String note = "";
    boolean archived;

    protected Supplier() {
        this("");
    }

    Supplier(String name) {
        this.name = name;
    }
}
