package shop.petunia.stock;

/** What made up for a shortage. */
public enum SettledBy {
    /** The pieces were taken from a later lot. */
    RECEPTION,
    /** A count has put the books right, without a movement. */
    STOCKTAKE,
    /** The buyer brought the pieces back. */
    RETURN,
    /** What had made it was undone; or, on a contrary row, what had settled it. */
    UNDONE
}
