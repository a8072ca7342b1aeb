package shop.petunia.inventory;

/** Why stock was lost: what people said when they wrote it off, and what nobody said. */
public enum WasteReason {
    WILTED,
    BROKEN,
    DEFECT,
    OTHER,
    /** Missing when it was counted. */
    COUNTED;

    static WasteReason of(WriteOffReason reason) {
        return valueOf(reason.name());
    }
}
