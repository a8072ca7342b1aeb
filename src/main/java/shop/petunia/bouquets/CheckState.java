package shop.petunia.bouquets;

/** How far a check of the showcase has come. */
public enum CheckState {
    OPEN,
    APPLIED,
    UNDONE,
    DISCARDED
}
