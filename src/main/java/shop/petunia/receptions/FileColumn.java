package shop.petunia.receptions;

/** What a supplier's file can tell about a lot. A good is named by its name or by its number in the catalogue. */
public enum FileColumn {
    GOOD,
    GOOD_ID,
    QUANTITY,
    UNIT_COST,
    ARRIVAL_DATE,
    SHELF_LIFE
}
