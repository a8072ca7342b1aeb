package shop.petunia.bouquets;

/** Why flowers of a bouquet were lost; the same words as for every write-off. */
public enum LossReason {
    WILTED,
    BROKEN,
    DEFECT,
    OTHER
}
