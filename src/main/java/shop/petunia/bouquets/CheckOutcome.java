package shop.petunia.bouquets;

/** What a check found out about one bouquet. */
public enum CheckOutcome {
    THERE,
    /** Nobody saw it, so its flowers are written off. */
    MISSING,
    /** Sold or taken apart while the check went on. */
    GONE
}
