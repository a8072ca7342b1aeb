package shop.petunia.bouquets;

import shop.petunia.shared.Money;

/**
 * What the register learns when it sells a bouquet of the showcase.
 *
 * @param price the frozen one
 * @param cost of its stems, packaging and labour, so that the margin is real
 */
public record SoldUnit(long bouquetId, String name, Money price, Money cost) {}
