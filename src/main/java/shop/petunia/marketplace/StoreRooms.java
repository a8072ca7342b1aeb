package shop.petunia.marketplace;

import java.util.function.IntSupplier;
import shop.petunia.bouquets.Bouquets;
import shop.petunia.bouquets.Photos;
import shop.petunia.bouquets.Promises;
import shop.petunia.catalog.Goods;
import shop.petunia.stock.Stock;

/**
 * What the storefront works with, in one hand.
 *
 * @param margin pieces that the marketplace is not told of, asked each time
 */
public record StoreRooms(
        Goods goods, Bouquets bouquets, Stock stock, Promises promises, Photos photos, IntSupplier margin) {}
