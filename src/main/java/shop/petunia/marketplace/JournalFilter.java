package shop.petunia.marketplace;

import org.jspecify.annotations.Nullable;

/**
 * Which lines of the journal are shown.
 *
 * @param text words from an order's number, a client's name or phone, or the line itself
 * @param what null means all
 */
public record JournalFilter(String text, @Nullable JournalKind what) {
    public static final JournalFilter ALL = new JournalFilter("", null);
}
