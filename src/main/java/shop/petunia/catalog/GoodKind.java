package shop.petunia.catalog;

/** What a good is. Flowers wilt; other goods (vases, cards, wrap) never expire. */
public enum GoodKind {
    FLOWER,
    GOODS
}
