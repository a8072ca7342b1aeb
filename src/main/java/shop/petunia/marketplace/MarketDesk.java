package shop.petunia.marketplace;

import shop.petunia.orders.OrderList;
import shop.petunia.settings.Settings;
import shop.petunia.shared.ShopTime;
import shop.petunia.storage.Database;
import shop.petunia.ui.Permit;

/**
 * All that the marketplace's screens work with.
 *
 * @param permit for another address, and for a pause
 */
public record MarketDesk(
        Database database,
        ShopTime time,
        Settings settings,
        CloudAccess access,
        Sync sync,
        Decisions decisions,
        JournalList journal,
        Mapping mapping,
        Storefront storefront,
        OrderList orders,
        Permit permit) {
    public static MarketDesk of(Database database, ShopTime time, Settings settings, CloudAccess access, Sync sync,
            Outbox outbox, Products products, Storefront storefront, OrderList orders, Permit permit) {
        return new MarketDesk(database, time, settings, access, sync, new Decisions(database, outbox),
                new JournalList(database), new Mapping(database, products), storefront, orders, permit);
    }
}
