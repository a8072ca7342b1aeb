package shop.petunia.bouquets;

/**
 * Stems that do not go back to stock when a bouquet is taken apart.
 *
 * @param stemId a {@link UnitStem}'s
 */
public record Spoilt(long stemId, int quantity) {}
