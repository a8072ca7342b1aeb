package shop.petunia.inventory;

/** What has become of a stocktake. Only one in progress can be counted, applied or discarded. */
public enum StocktakeStatus {
    IN_PROGRESS,
    /** The differences are in the stock. */
    APPLIED,
    /** They are out of it again; it stays in the history and cannot be applied once more. */
    UNDONE,
    /** Given up before it changed anything. */
    DISCARDED
}
