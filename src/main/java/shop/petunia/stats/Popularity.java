package shop.petunia.stats;

import java.util.Comparator;

/** By what bouquets and goods are ordered. */
public enum Popularity {
    REVENUE(Comparator.comparing(ItemRow::revenue).reversed()),
    PIECES(Comparator.comparing(ItemRow::pieces).reversed());

    private final Comparator<ItemRow> order;

    Popularity(Comparator<ItemRow> order) {
        this.order = order.thenComparing(ItemRow::name);
    }

    Comparator<ItemRow> order() {
        return order;
    }
}
