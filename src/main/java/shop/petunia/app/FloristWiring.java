package shop.petunia.app;

import java.time.Clock;
import shop.petunia.bouquets.BouquetSettings;
import shop.petunia.bouquets.Bouquets;
import shop.petunia.bouquets.Dismantling;
import shop.petunia.bouquets.Florist;
import shop.petunia.bouquets.Ingredients;
import shop.petunia.bouquets.Photos;
import shop.petunia.bouquets.Promises;
import shop.petunia.bouquets.Showcase;
import shop.petunia.bouquets.ShowcaseChecks;
import shop.petunia.orders.OrderPromises;
import shop.petunia.printing.Documents;
import shop.petunia.printing.Printers;
import shop.petunia.settings.Settings;
import shop.petunia.shared.ShopTime;
import shop.petunia.staff.AuditLog;
import shop.petunia.staff.ManagerPin;
import shop.petunia.stock.StockSettings;
import shop.petunia.storage.DataFolder;
import shop.petunia.storage.Database;

/** The bouquets' part of the graph: what orders promise is held back, and what is lost with a bouquet is written off. */
record FloristWiring(
        Database database,
        DataFolder folder,
        Clock clock,
        ShopTime time,
        Settings settings,
        InventoryWiring inventory,
        AuditLog audit,
        Documents documents,
        Printers printers,
        ManagerPin manager,
        Runnable mayReprice) {
    Florist florist() {
        Promises promises = new OrderPromises();
        Bouquets bouquets = new Bouquets(database, time, () -> BouquetSettings.markup(settings), promises,
                mayReprice);
        Dismantling dismantling = new Dismantling(database, inventory.ledger, new BouquetLosses(inventory.writeOffs));
        return new Florist(
                bouquets,
                new Ingredients(database, time, () -> settings.get(StockSettings.HIGHLIGHTED_DAYS_LEFT), promises),
                new Showcase(database, inventory.ledger, inventory.stock, bouquets, time, mayReprice),
                dismantling,
                new ShowcaseChecks(database, dismantling),
                audit,
                new Photos(folder.photos(), clock),
                settings,
                time,
                documents,
                printers,
                manager);
    }
}
