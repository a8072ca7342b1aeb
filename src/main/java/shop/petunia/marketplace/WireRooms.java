package shop.petunia.marketplace;

import shop.petunia.clients.Clients;
import shop.petunia.loyalty.PointLedger;
import shop.petunia.orders.CloudOrders;
import shop.petunia.shared.ShopTime;
import shop.petunia.storage.Database;

/** What the syncing works with, in one hand. */
public record WireRooms(
        Database database,
        ShopTime time,
        CloudAccess access,
        CloudClient client,
        CloudOrders orders,
        Clients clients,
        PointLedger points,
        Timepiece timepiece,
        StoreRooms store) {}
