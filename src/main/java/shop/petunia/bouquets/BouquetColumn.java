package shop.petunia.bouquets;

/** By what bouquets are sorted. */
public enum BouquetColumn {
    NAME,
    CATEGORY,
    PRICE,
    COST,
    CAN
}
