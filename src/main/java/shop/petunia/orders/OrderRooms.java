package shop.petunia.orders;

import java.util.function.BooleanSupplier;
import shop.petunia.bouquets.Bouquets;
import shop.petunia.bouquets.Dismantling;
import shop.petunia.bouquets.Showcase;
import shop.petunia.catalog.Goods;
import shop.petunia.clients.Clients;
import shop.petunia.inventory.WriteOffs;
import shop.petunia.loyalty.PointLedger;
import shop.petunia.loyalty.Purchases;
import shop.petunia.shared.ShopTime;
import shop.petunia.stock.Ledger;
import shop.petunia.stock.Stock;
import shop.petunia.storage.Database;

/**
 * The façades that orders work with, in one hand.
 *
 * @param managerHere whether who works now has a manager's right; asked each time
 * @param cloudBooksPoints whether a marketplace is configured, which books the points of its orders itself
 * @param prices what of them a manager has to allow
 * @param links what the marketplace's products are here
 */
public record OrderRooms(
        Database database,
        ShopTime time,
        Clients clients,
        Goods goods,
        Bouquets bouquets,
        Showcase showcase,
        Dismantling dismantling,
        WriteOffs writeOffs,
        Ledger ledger,
        Stock stock,
        PointLedger points,
        Purchases purchases,
        BooleanSupplier managerHere,
        BooleanSupplier cloudBooksPoints,
        ProductLinks links,
        PriceGuard prices) {}
