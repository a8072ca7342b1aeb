package shop.petunia.app;

import java.util.List;
import shop.petunia.bouquets.ShowcaseIntegrity;
import shop.petunia.inventory.InventoryIntegrity;
import shop.petunia.inventory.WriteOffIntegrity;
import shop.petunia.loyalty.LoyaltyIntegrity;
import shop.petunia.orders.OrderIntegrity;
import shop.petunia.register.RegisterIntegrity;
import shop.petunia.stats.StatsIntegrity;
import shop.petunia.stock.StockIntegrity;
import shop.petunia.storage.Integrity;

/** What must hold in the data. */
final class Checks {
    static final Integrity ALL = new Integrity(List.of(
            new StockIntegrity(),
            new LoyaltyIntegrity(),
            new InventoryIntegrity(),
            new WriteOffIntegrity(),
            new OrderIntegrity(),
            new ShowcaseIntegrity(),
            new RegisterIntegrity(),
            new StatsIntegrity()));

    private Checks() {}
}
