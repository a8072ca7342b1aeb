package shop.petunia.app;

import java.util.List;
import java.util.Map;
import java.util.Random;
import shop.petunia.catalog.GoodFilter;
import shop.petunia.catalog.SupplierFilter;
import shop.petunia.clients.ClientFilter;
import shop.petunia.settings.ShopSettings;
import shop.petunia.shared.UserProblem;
import shop.petunia.staff.Pin;
import shop.petunia.staff.Role;
import shop.petunia.staff.StaffDraft;
import shop.petunia.stock.ReceptionFilter;
import shop.petunia.ui.Progress;

/**
 * A lifelike Russian flower shop that has worked for two months up to now, to be looked at and tried out. It is the
 * same shop on every day: what will wilt soon wilts soon as seen from today.
 */
final class Demo {
    private static final int DAYS = 60;
    private static final long SEED = 5;
    private static final int UNBOOKED_SALE = 1;
    private static final List<Integer> STOCKTAKES = List.of(31, 8);

    private final DemoShop shop;
    private final Random random = new Random(SEED);

    Demo(DemoShop shop) {
        this.shop = shop;
    }

    /**
     * Many transactions, each at its own time: who cancels has half a demo.
     *
     * @throws UserProblem {@code app.demo.notEmpty} when the shop has goods, suppliers, receptions or clients already
     */
    void fill(Progress progress) {
        mustBeEmpty();
        List<DemoDay> year = DemoDay.upTo(shop.time().now(), shop.time().zone(), DemoClients.YEAR);
        List<DemoDay> days = year.subList(year.size() - DAYS, year.size());
        var clients = new DemoClients(shop, new Random(SEED));
        try {
            shop.clock().moveTo(year.getFirst().opens());
            clients.tiers();
            year.subList(0, year.size() - DAYS).forEach(clients::come);
            shop.clock().moveTo(days.getFirst().opens());
            nameTheShop();
            hire();
            work(days, clients, progress);
        } finally {
            shop.clock().release();
        }
    }

    private void mustBeEmpty() {
        long known = shop.goods().count(GoodFilter.IN_USE)
                + shop.goods().count(GoodFilter.IN_USE.archived(true))
                + shop.suppliers().count(SupplierFilter.IN_USE)
                + shop.suppliers().count(SupplierFilter.IN_USE.archived(true))
                + shop.inventory().receptions.count(ReceptionFilter.ALL)
                + shop.people().clients.count(ClientFilter.ALL);
        if (known > 0) {
            throw new UserProblem("app.demo.notEmpty");
        }
    }

    private void nameTheShop() {
        shop.settings().set(ShopSettings.NAME, "Цветочная лавка «Петуния»");
        shop.settings().set(ShopSettings.ADDRESS, "Москва, ул. Садовая, д. 12");
        shop.settings().set(ShopSettings.PHONE, "+7 495 000-17-25");
    }

    /** The owner has no PIN, so that the demo opens without a question. */
    private void hire() {
        shop.staff().add(new StaffDraft("Анна", Role.CASHIER, new Pin("1111")));
        shop.staff().add(new StaffDraft("Ольга", Role.MANAGER, new Pin("2222")));
    }

    private void work(List<DemoDay> days, DemoClients clients, Progress progress) {
        Map<Long, DemoGood> goods = DemoCatalogue.fill(shop.goods());
        var deliveries = new DemoDeliveries(shop, random, goods, DemoSuppliers.fill(shop.suppliers()));
        var counter = new DemoCounter(shop);
        var orders = new DemoOrders(shop, counter);
        var sales = new DemoSales(shop, random, goods, orders);
        var losses = new DemoLosses(shop, random);
        var bouquets = new DemoBouquets(shop, goods, orders);
        bouquets.writeRecipes();
        orders.older(days.getFirst());
        for (DemoDay day : days) {
            progress.at(DAYS - 1L - day.ago(), DAYS);
            counter.open(day);
            losses.defects(day, deliveries.receive(day));
            sales.sell(day);
            bouquets.work(day);
            if (day.ago() == 0) {
                orders.open(day);
                bouquets.restock(day);
            }
            clients.come(day);
            if (day.ago() == UNBOOKED_SALE) {
                sales.sellUnbooked(day.at(0.96), "Ирис Блю Мэджик", 5);
            }
            counter.close(day);
            losses.closing(day);
            if (STOCKTAKES.contains(day.ago())) {
                losses.stocktake(day);
            }
            if (day.ago() == 0) {
                losses.stocktakeInProgress(day);
            }
        }
        progress.at(DAYS, DAYS);
    }
}
