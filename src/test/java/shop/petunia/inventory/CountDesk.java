package shop.petunia.inventory;

import java.nio.file.Path;
import shop.petunia.printing.Documents;
import shop.petunia.printing.Printers;
import shop.petunia.settings.Machine;
import shop.petunia.settings.Settings;
import shop.petunia.settings.ShopSettings;
import shop.petunia.testkit.Folders;
import shop.petunia.testkit.TestClock;
import shop.petunia.ui.Texts;

/** A shop with three lots on the shelves, and all that the screens of stocktakes need. */
final class CountDesk {
    final CountShop shop;
    final Settings settings;
    final StocktakeDesk desk;
    final long delivery;
    final long asters;
    final long roses;
    final long tulips;

    CountDesk(CountShop shop) {
        this.shop = shop;
        Path folder = Folders.create();
        settings = new Settings(shop.database, new Machine(folder));
        settings.set(ShopSettings.ZONE, TestClock.MOSCOW);
        desk = desk(shop);
        delivery = shop.reception("Утро");
        asters = shop.lot(delivery, shop.flower("Астра"), 20, 5);
        roses = shop.lot(delivery, shop.flower("Роза"), 250, 7);
        tulips = shop.lot(delivery, shop.flower("Тюльпан"), 500, 6);
    }

    /** The same screens before another program's database. */
    StocktakeDesk desk(CountShop of) {
        return new StocktakeDesk(of.stocktakes, of.counts, of.applications,
                new CountFiles(of.database, of.time), of.stock, of.receptions, of.goods,
                settings, of.time, new Documents(Folders.create(), () -> new Texts(Texts.RUSSIAN, TestClock.MOSCOW)),
                new Printers());
    }
}
