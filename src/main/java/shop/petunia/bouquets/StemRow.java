package shop.petunia.bouquets;

/** A line of a recipe with its good's name. */
public record StemRow(Long goodId, String name, Integer quantity) {
    Stem stem() {
        return new Stem(goodId, quantity);
    }
}
