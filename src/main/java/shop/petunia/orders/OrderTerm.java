package shop.petunia.orders;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A word of a name or the digits of a phone that orders are found by. */
@Entity
public class OrderTerm {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    String word = "";

    protected OrderTerm() {}

    OrderTerm(String word) {
        this.word = word;
    }

    long id() {
        return requireNonNull(id);
    }
}
