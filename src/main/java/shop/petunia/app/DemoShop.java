package shop.petunia.app;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import shop.petunia.bouquets.Florist;
import shop.petunia.catalog.Goods;
import shop.petunia.catalog.Suppliers;
import shop.petunia.orders.LineKind;
import shop.petunia.orders.OrderDesk;
import shop.petunia.orders.OrderRooms;
import shop.petunia.orders.PriceGuard;
import shop.petunia.orders.ProductLinks;
import shop.petunia.register.RegisterDesk;
import shop.petunia.register.RegisterRooms;
import shop.petunia.settings.Settings;
import shop.petunia.shared.ShopTime;
import shop.petunia.staff.Staff;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/**
 * The façades that the demo works with.
 *
 * @param clock the one that the database and the time were built with
 */
record DemoShop(
        DemoClock clock,
        Database database,
        Settings settings,
        ShopTime time,
        Goods goods,
        Suppliers suppliers,
        InventoryWiring inventory,
        ClientWiring people,
        Florist florist,
        Staff staff) {
    /** Orders whose lines the marketplace knows by the good's id, or by the recipe's with a minus. */
    OrderDesk orders() {
        return OrderDesk.of(new OrderRooms(database, time, people.clients, goods, florist.bouquets(),
                florist.showcase(), florist.dismantling(), inventory.writeOffs, inventory.ledger, inventory.stock,
                people.points, people.purchases, () -> true, () -> false,
                (transaction, product, name) -> Optional.ofNullable(product).map(id -> id > 0
                        ? new ProductLinks.Link(LineKind.GOOD, id)
                        : new ProductLinks.Link(LineKind.BOUQUET, -id)),
                PriceGuard.NONE));
    }

    /** Its counter, at which a manager works. */
    RegisterDesk register() {
        return RegisterDesk.of(new RegisterRooms(database, time, settings, orders(), goods, florist.bouquets(),
                florist.showcase(), inventory.stock, people.clients, people.points, people.loyalty,
                (permission, manager) -> true));
    }

    void write(Instant at, Consumer<Transaction> work) {
        clock.moveTo(at);
        database.writeOnly(work);
    }
}
