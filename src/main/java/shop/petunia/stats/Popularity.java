package shop.petunia.stats;

/** By what bouquets and goods are ordered. */
public enum Popularity {
    REVENUE,
    PIECES
}
