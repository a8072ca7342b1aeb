package shop.petunia.dashboard;

import shop.petunia.bouquets.Bouquets;
import shop.petunia.clients.Clients;
import shop.petunia.orders.OrderList;
import shop.petunia.settings.Settings;
import shop.petunia.shared.ShopTime;
import shop.petunia.stats.Statistics;
import shop.petunia.stock.Settlements;
import shop.petunia.stock.Stock;
import shop.petunia.storage.Database;

/**
 * What the first screen asks.
 *
 * @param sync what the marketplace's synchronisation needs a person for
 */
public record TodayRooms(
        Database database,
        ShopTime time,
        Settings settings,
        OrderList orders,
        Statistics statistics,
        Stock stock,
        Settlements settlements,
        Bouquets bouquets,
        Clients clients,
        Touched touched,
        AttentionSource sync) {}
