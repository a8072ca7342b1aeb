package shop.petunia.orders;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The last number that an order of the shop has got. The only row's id is 1. */
@Entity
public class OrderCounter {
    static final long ONLY = 1;

    @Id
    long id = ONLY;

    long lastNumber;

    protected OrderCounter() {}

    long next() {
        lastNumber++;
        return lastNumber;
    }
}
