package shop.petunia.app;

import shop.petunia.dashboard.Today;
import shop.petunia.dashboard.TodayRooms;
import shop.petunia.dashboard.Touched;
import shop.petunia.inventory.Waste;
import shop.petunia.settings.Settings;
import shop.petunia.shared.ShopTime;
import shop.petunia.stats.ClientStatistics;
import shop.petunia.stats.SalesTouches;
import shop.petunia.stats.Statistics;
import shop.petunia.stats.StatsDesk;
import shop.petunia.stats.StatsSettings;
import shop.petunia.storage.Database;

/** The figures, and what is to be done today. */
final class StatsWiring {
    private final Statistics statistics;
    private final Touched touched;

    StatsWiring(Database database, ShopTime time, Settings settings, Waste waste) {
        statistics = new Statistics(database, time, waste, () -> settings.get(StatsSettings.COMMISSION));
        var unused = new SalesTouches(time).listen(database);
        touched = Touched.listen(database);
    }

    Statistics statistics() {
        return statistics;
    }

    StatsDesk desk(Wiring shop) {
        return new StatsDesk(statistics, new ClientStatistics(shop.database(), shop.time(), shop.people().list),
                shop.time(), shop.documents(), shop.printers(), shop::shopName);
    }

    Today today(Wiring shop) {
        return new Today(new TodayRooms(shop.database(), shop.time(), shop.settings(), shop.orders().list(), statistics,
                shop.inventory().stock, shop.inventory().settlements, shop.florist().bouquets(), shop.people().clients,
                touched, new MarketScreens(shop).attention()));
    }
}
