package shop.petunia.clients;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The last number that a card has got. The only row's id is 1. */
@Entity
public class CardCounter {
    static final long ONLY = 1;

    @Id
    long id = ONLY;

    long lastNumber;

    protected CardCounter() {}

    long next() {
        lastNumber++;
        return lastNumber;
    }

    /** Numbers up to this one are given. */
    void pass(long number) {
        lastNumber = Math.max(lastNumber, number);
    }
}
