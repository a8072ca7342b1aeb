package shop.petunia.register;

import java.time.Instant;
import shop.petunia.shared.Money;

/**
 * A cart that waits.
 *
 * @param client whose it is, or empty
 * @param goods what is in it, in words
 */
public record HeldRow(long id, Instant at, String author, String note, String client, String goods, int pieces,
        Money total) {}
