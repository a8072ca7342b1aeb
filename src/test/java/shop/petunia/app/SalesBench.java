package shop.petunia.app;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.orders.PaidBy;
import shop.petunia.register.Cart;
import shop.petunia.register.CartLine;
import shop.petunia.register.Confirmation;
import shop.petunia.register.ReturnDraft;
import shop.petunia.register.SaleFilter;
import shop.petunia.register.Sales;
import shop.petunia.register.Sold;
import shop.petunia.register.Tender;
import shop.petunia.shared.Money;
import shop.petunia.shared.Period;
import shop.petunia.storage.DataFolder;
import shop.petunia.storage.Database;
import shop.petunia.testkit.Bench;
import shop.petunia.ui.Progress;

/**
 * What the receipts' screen asks at 1,000,000 past orders: how many there are, and the first page. The floor is that
 * page's orders alone in raw JDBC, along the index of their days.
 */
@Tag("bench")
class SalesBench {
    private static final int ORDERS = Integer.getInteger("orders", 1_000_000);
    private static final int PAGE = 100;
    private static final int TIMES = 20;
    private static final int RETURNS = 300;

    @TempDir
    Path place;

    @Test
    void theReceipts() {
        try (Wiring shop = new Wiring(new DataFolder(place), Wiring.clock())) {
            new BulkOrders(shop.database()).fill(ORDERS, Progress.UNWATCHED);
            shop.register().shifts().open(Money.ZERO, UUID.randomUUID());
            for (int i = 0; i < RETURNS; i++) {
                takenBack(shop);
            }
        }
        try (Wiring shop = new Wiring(new DataFolder(place), Wiring.clock())) {
            Sales sales = shop.counter().backOffice().sales();
            LocalDate today = shop.time().today();
            compare(shop, "first page", SaleFilter.ALL);
            compare(shop, "a month", SaleFilter.ALL.days(new Period(today.minusDays(60), today.minusDays(31))));
            compare(shop, "paid by card", SaleFilter.ALL.by(PaidBy.CARD));
            compare(shop, "paid by transfer", SaleFilter.ALL.by(PaidBy.TRANSFER));
            compare(shop, "with returns", SaleFilter.ALL.returned(true));
            compare(shop, "of a shift", SaleFilter.ALL.shift(1L));
            compare(shop, "number", SaleFilter.ALL.text("S-00123"));
            compare(shop, "sum", SaleFilter.ALL.text("1230"));
            compare(shop, "nothing", SaleFilter.ALL.text("ъъъ"));
            Bench.measure("page 90", TIMES, () -> sales.page(SaleFilter.ALL, 90 * PAGE, PAGE));
        }
    }

    private static void takenBack(Wiring shop) {
        Money price = Money.ofRoubles(100);
        Sold sold = shop.register().checkout().sell(Cart.EMPTY.add(CartLine.free("Лента", 1, price)),
                Tender.cash(price, price), Confirmation.NONE, UUID.randomUUID());
        long line = shop.register().returns().card(sold.orderId()).orElseThrow().lines().getFirst().id();
        var unused = shop.register().returns().take(
                ReturnDraft.of(sold.orderId(), List.of(ReturnDraft.Piece.spoilt(line, 1))),
                UUID.randomUUID());
    }

    private static void compare(Wiring shop, String name, SaleFilter filter) {
        Sales sales = shop.counter().backOffice().sales();
        Bench.compare(name, TIMES, () -> asked(sales, filter), () -> walked(shop.database()));
    }

    private static long asked(Sales sales, SaleFilter filter) {
        return sales.count(filter) + sales.page(filter, 0, PAGE).size();
    }

    private static int walked(Database database) {
        return database.read(transaction -> transaction.session().doReturningWork(connection -> {
            int count = 0;
            try (PreparedStatement statement = connection.prepareStatement("select o.* from shop_order o"
                    + " where o.tab = 'HISTORY' and o.channel = 'COUNTER' order by o.tab desc, o.channel desc,"
                    + " o.due_on desc, o.id desc fetch first " + PAGE + " rows only");
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    count++;
                }
            }
            return count;
        }));
    }
}
