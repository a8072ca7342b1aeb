package shop.petunia.orders;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** From where on a term may be typed. */
@Entity
public class OrderTermStart {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    String startText = "";
    long termId;

    protected OrderTermStart() {}

    OrderTermStart(String startText, long termId) {
        this.startText = startText;
        this.termId = termId;
    }
}
