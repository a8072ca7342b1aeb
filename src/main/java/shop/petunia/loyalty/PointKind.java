package shop.petunia.loyalty;

/** Why points came or went. */
public enum PointKind {
    /** For what was bought. */
    ACCRUAL,
    /** They paid a part of something, or were taken by hand. */
    REDEMPTION,
    /** Nobody spent them in time. */
    EXPIRY,
    /** A sale was undone: what it took comes back, what it gave goes. */
    REVERSAL,
    CORRECTION
}
