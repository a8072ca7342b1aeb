package shop.petunia.register;

import shop.petunia.bouquets.Bouquets;
import shop.petunia.bouquets.Showcase;
import shop.petunia.catalog.Goods;
import shop.petunia.clients.Clients;
import shop.petunia.loyalty.Loyalty;
import shop.petunia.loyalty.PointLedger;
import shop.petunia.orders.OrderDesk;
import shop.petunia.settings.Settings;
import shop.petunia.shared.ShopTime;
import shop.petunia.stock.Stock;
import shop.petunia.storage.Database;

/** The façades that the counter works with, in one hand. */
public record RegisterRooms(
        Database database,
        ShopTime time,
        Settings settings,
        OrderDesk orders,
        Goods goods,
        Bouquets bouquets,
        Showcase showcase,
        Stock stock,
        Clients clients,
        PointLedger points,
        Loyalty loyalty,
        Approvals approvals) {}
