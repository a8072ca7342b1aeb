package shop.petunia.loyalty;

import shop.petunia.shared.Money;

/**
 * That a part of a sale, or all of it, is given back.
 *
 * @param document the order
 * @param back what the client gets back for goods now, in money
 * @param part how much of the goods has come back so far, this time included, in whatever unit {@code whole} is: pieces
 *     or kopecks
 * @param points whether the points follow; not when the cloud books them
 */
public record Refund(DocumentRef document, Money back, long part, long whole, boolean points) {
    public Refund {
        if (part < 0 || whole <= 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole);
        }
    }

    /** Everything, whether paid in money or not: a cancelled order. */
    public static Refund all(DocumentRef document, Money back) {
        return new Refund(document, back, 1, 1, true);
    }

    public boolean isWhole() {
        return part == whole;
    }
}
