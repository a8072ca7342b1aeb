package shop.petunia.orders;

/** What became of something that the marketplace has told. */
public enum Adopted {
    /** It was told before. */
    UNCHANGED,
    NEW,
    CHANGED
}
