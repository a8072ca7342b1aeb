package shop.petunia.app;

import java.util.List;
import shop.petunia.catalog.Goods;
import shop.petunia.catalog.PriceTags;
import shop.petunia.catalog.Suppliers;
import shop.petunia.inventory.Applications;
import shop.petunia.inventory.CountFiles;
import shop.petunia.inventory.Counts;
import shop.petunia.inventory.StocktakeDesk;
import shop.petunia.inventory.Stocktakes;
import shop.petunia.inventory.Waste;
import shop.petunia.inventory.WriteOffActions;
import shop.petunia.inventory.WriteOffDesk;
import shop.petunia.inventory.WriteOffWords;
import shop.petunia.inventory.WriteOffs;
import shop.petunia.printing.Documents;
import shop.petunia.printing.Printers;
import shop.petunia.receptions.ReceptionDesk;
import shop.petunia.receptions.ReceptionHeaders;
import shop.petunia.receptions.ReceptionImports;
import shop.petunia.settings.Settings;
import shop.petunia.shared.ShopTime;
import shop.petunia.staff.ManagerPin;
import shop.petunia.staff.Right;
import shop.petunia.staff.Staff;
import shop.petunia.stock.Ledger;
import shop.petunia.stock.LotTags;
import shop.petunia.stock.ReceptionLines;
import shop.petunia.stock.Receptions;
import shop.petunia.stock.Settlements;
import shop.petunia.stock.Stock;
import shop.petunia.stock.StockRooms;
import shop.petunia.stock.StockSettings;
import shop.petunia.storage.Database;

/** The lots: how they come, are counted and written off. */
final class InventoryWiring {
    final Stock stock;
    final Ledger ledger;
    final Settlements settlements;
    final Receptions receptions;
    final ReceptionLines lines;
    final ReceptionImports imports;
    final WriteOffs writeOffs;
    final Waste waste;
    final Stocktakes stocktakes;
    final Counts counts;
    final Applications applications;
    final CountFiles countFiles;
    final StockRooms rooms;
    private final ReceptionHeaders headers;
    private final Settings settings;
    private final ShopTime time;
    private final Goods goods;

    InventoryWiring(Database database, Settings settings, ShopTime time, Goods goods, Suppliers suppliers, Staff staff,
            PriceTags priceTags) {
        this.settings = settings;
        this.time = time;
        this.goods = goods;
        stock = new Stock(database, time, () -> settings.get(StockSettings.HIGHLIGHTED_DAYS_LEFT));
        ledger = new Ledger(time);
        settlements = new Settlements(database, ledger);
        receptions = new Receptions(database, () -> staff.rights().demand(Right.REOPEN_RECEPTION));
        lines = new ReceptionLines(database, ledger, goods, () -> settings.get(StockSettings.SHELF_LIFE));
        headers = new ReceptionHeaders(database, receptions, suppliers);
        imports = new ReceptionImports(database, goods, receptions, lines, headers, settings);
        writeOffs = new WriteOffs(database, time, stock, ledger);
        waste = new Waste(database, time);
        stocktakes = new Stocktakes(database, time);
        counts = new Counts(database, time);
        applications = new Applications(database, ledger, settlements, receptions);
        countFiles = new CountFiles(database, time);
        rooms = new StockRooms(stock, settlements, lines, goods, suppliers, staff, time,
                WriteOffActions.of(writeOffDesk()).withOfChosen(new LotTags(goods, priceTags).action()),
                List.of(new WriteOffWords()));
    }

    WriteOffDesk writeOffDesk() {
        return new WriteOffDesk(writeOffs, waste, stock, time);
    }

    ReceptionDesk receptionDesk(Documents documents, Printers printers, ManagerPin manager) {
        return new ReceptionDesk(
                receptions, lines, headers, imports, stock, settlements, goods, settings, time, documents,
                printers, manager);
    }

    StocktakeDesk stocktakeDesk(Documents documents, Printers printers) {
        return new StocktakeDesk(
                stocktakes, counts, applications, countFiles, stock, receptions, goods, settings, time, documents,
                printers);
    }
}
