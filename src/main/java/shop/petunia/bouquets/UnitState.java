package shop.petunia.bouquets;

/** Where an assembled bouquet is. */
public enum UnitState {
    ON_SHOWCASE,
    SOLD,
    TAKEN_APART,
    WRITTEN_OFF
}
