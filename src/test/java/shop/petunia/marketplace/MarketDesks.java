package shop.petunia.marketplace;

import shop.petunia.settings.Machine;
import shop.petunia.settings.Settings;
import shop.petunia.ui.Permit;

/** What the screens work with, over a shop and its fake marketplace. */
final class MarketDesks {
    private MarketDesks() {}

    static MarketDesk of(WireShop shop) {
        Settings settings = new Settings(shop.rooms.database(), new Machine(shop.folder));
        return MarketDesk.of(shop.rooms.database(), shop.rooms.time(), settings, shop.access, shop.sync, shop.outbox,
                new Products(shop.rooms.database()), shop.storefront, shop.shop.desk.list(), Permit.NONE);
    }
}
