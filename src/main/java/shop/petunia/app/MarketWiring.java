package shop.petunia.app;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import shop.petunia.bouquets.Florist;
import shop.petunia.catalog.Goods;
import shop.petunia.clients.Clients;
import shop.petunia.loyalty.PointLedger;
import shop.petunia.marketplace.AfterRestore;
import shop.petunia.marketplace.CloudAccess;
import shop.petunia.marketplace.CloudClient;
import shop.petunia.marketplace.HttpTransport;
import shop.petunia.marketplace.JournalList;
import shop.petunia.marketplace.MarketSettings;
import shop.petunia.marketplace.Outbox;
import shop.petunia.marketplace.Products;
import shop.petunia.marketplace.StoreRooms;
import shop.petunia.marketplace.Storefront;
import shop.petunia.marketplace.Sync;
import shop.petunia.marketplace.Timepiece;
import shop.petunia.marketplace.WireRooms;
import shop.petunia.orders.OrderDesk;
import shop.petunia.orders.OrderPromises;
import shop.petunia.settings.Settings;
import shop.petunia.shared.ShopTime;
import shop.petunia.stock.Stock;
import shop.petunia.storage.Database;

/** The syncing with the marketplace. Access and products are there before the orders, the rest after them. */
final class MarketWiring implements AutoCloseable {
    static final Timepiece REAL = new Timepiece() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public void pause(Duration duration) {
            LockSupport.parkNanos(duration.toNanos());
        }
    };

    final CloudAccess access;
    final Products products;
    final JournalList journal;
    private final HttpTransport transport = new HttpTransport();
    private final CloudClient client;
    private final Timepiece timepiece;
    private final Database database;
    private @Nullable Sync sync;
    private @Nullable Outbox outbox;
    private @Nullable Storefront storefront;

    /** @param guard refuses when who works now must not change settings */
    MarketWiring(Path folder, Database database, Clock clock, Runnable guard, Timepiece timepiece) {
        this.timepiece = timepiece;
        this.database = database;
        access = new CloudAccess(folder, guard);
        products = new Products(database);
        journal = new JournalList(database);
        client = new CloudClient(access, transport, timepiece, clock);
    }

    void begin(ShopTime time, Settings settings, OrderDesk orders, Clients clients, PointLedger points, Goods goods,
            Florist florist, Stock stock) {
        StoreRooms store = new StoreRooms(goods, florist.bouquets(), stock, new OrderPromises(), florist.photos(),
                () -> settings.get(MarketSettings.MARGIN));
        storefront = new Storefront(database, time, store);
        WireRooms rooms = new WireRooms(
                database, time, access, client, orders.cloud(), clients, points, timepiece, store);
        sync = new Sync(rooms, () -> settings.get(MarketSettings.PAUSED),
                () -> Duration.ofSeconds(settings.get(MarketSettings.INTERVAL)), new Random());
        outbox = new Outbox(database, sync);
    }

    /** The database is an older one than the marketplace has heard of. */
    void restored() {
        AfterRestore.settle(database);
    }

    Sync sync() {
        return requireNonNull(sync);
    }

    Outbox outbox() {
        return requireNonNull(outbox);
    }

    Storefront storefront() {
        return requireNonNull(storefront);
    }

    @Override
    public void close() {
        transport.close();
    }
}
