package shop.petunia.register;

/** What the counter offers to touch. */
public enum TileTab {
    BOUQUETS,
    SHOWCASE,
    FLOWERS,
    GOODS
}
