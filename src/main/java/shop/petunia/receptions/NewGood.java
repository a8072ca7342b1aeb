package shop.petunia.receptions;

/**
 * A good that an import creates.
 *
 * @param shelfLifeDays its default from then on: that of its first row, else the shop's
 */
public record NewGood(String name, int shelfLifeDays) {}
