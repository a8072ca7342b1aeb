package shop.petunia.inventory;

/** Why pieces were lost. */
public enum WriteOffReason {
    WILTED,
    BROKEN,
    DEFECT,
    /** Whatever else, told in the comment. */
    OTHER
}
