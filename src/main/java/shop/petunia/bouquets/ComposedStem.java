package shop.petunia.bouquets;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** A line of the recipe under the florist's hands. */
final class ComposedStem {
    private final long goodId;
    private final String name;
    private final IntegerProperty quantity;

    ComposedStem(long goodId, String name, int quantity) {
        this.goodId = goodId;
        this.name = name;
        this.quantity = new SimpleIntegerProperty(quantity);
    }

    long goodId() {
        return goodId;
    }

    String name() {
        return name;
    }

    /** From 1 to {@link Stem#MOST}. */
    IntegerProperty quantity() {
        return quantity;
    }

    void more(int by) {
        quantity.set(Math.clamp((long) quantity.get() + by, 1, Stem.MOST));
    }

    Stem stem() {
        return new Stem(goodId, quantity.get());
    }
}
