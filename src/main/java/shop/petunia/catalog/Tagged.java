package shop.petunia.catalog;

/** A good, and how many price tags it gets. */
public record Tagged(GoodRow good, int count) {}
