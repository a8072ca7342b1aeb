package shop.petunia.inventory;

/** How far the lines are that a list shows. */
public enum CountState {
    ALL,
    NOT_COUNTED,
    COUNTED,
    /** Counted, and not what was expected. */
    DIFFERING
}
