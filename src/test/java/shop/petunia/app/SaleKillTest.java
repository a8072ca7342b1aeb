package shop.petunia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.catalog.GoodDraft;
import shop.petunia.catalog.GoodKind;
import shop.petunia.clients.ClientDraft;
import shop.petunia.orders.OrderFilter;
import shop.petunia.orders.OrderList;
import shop.petunia.orders.OrderRow;
import shop.petunia.register.Cart;
import shop.petunia.register.CartLine;
import shop.petunia.register.Confirmation;
import shop.petunia.register.ShiftReport;
import shop.petunia.register.Tender;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.stock.LineDraft;
import shop.petunia.stock.ReceptionDraft;
import shop.petunia.storage.DataFolder;
import shop.petunia.testkit.Child;

/** Sales that the program has acknowledged are there once and whole after it was killed, and none is there by half. */
class SaleKillTest {
    private static final int PIECES = 1_000_000;
    private static final int SALES = 6;
    private static final Money PRICE = Money.ofRoubles(200);
    private static final Money TOTAL = PRICE.times(3).plus(Money.ofRoubles(100));

    @TempDir
    private Path place = Path.of("");

    @Test
    void noSaleIsLostOrHalvedInTenKills() throws Exception {
        survive(10);
    }

    @Test
    @Tag("kills")
    void noSaleIsLostOrHalvedInThreeHundredKills() throws Exception {
        survive(300);
    }

    private void survive(int kills) throws Exception {
        Random random = new Random();
        Set<String> acknowledged = new HashSet<>();
        int told = 0;
        furnish();
        for (int kill = 0; kill < kills; kill++) {
            long life = TimeUnit.MILLISECONDS.toNanos(random.nextInt(1, 2500));
            List<String> sales = Child.acknowledgedUntilKilled(life, SaleKillTest.class, place.toString());
            acknowledged.addAll(sales);
            told += sales.size();

            try (Wiring shop = open(place)) {
                assertThat(numbers(shop)).as("after kill %d", kill + 1).containsAll(acknowledged);
                assertThat(acknowledged).hasSize(told);
                everySaleIsWhole(shop);
            }
        }
        System.out.printf("%d kills, %d acknowledged sales, none lost or halved%n", kills, told);
    }

    /** Of every sale three roses, the points and the money: no more, no less. */
    private static void everySaleIsWhole(Wiring shop) {
        int sales = numbers(shop).size();
        ShiftReport report = shop.register().shifts().report(1);
        assertThat(shop.stock().lot(1).orElseThrow().remaining()).isEqualTo(PIECES - 3 * sales);
        assertThat(shop.people().loyalty.account(1).orElseThrow().balance())
                .isEqualTo(Points.of(TOTAL.percent(BigDecimal.valueOf(5)).times(sales).roubles()));
        assertThat(report.sales()).isEqualTo(sales);
        assertThat(report.sold().cash()).isEqualTo(TOTAL.times(sales));
        assertThat(shop.integrity().check(shop.database())).isEmpty();
    }

    private void furnish() {
        try (Wiring shop = open(place)) {
            long roses = shop.goods().add(new GoodDraft(GoodKind.FLOWER, "Роза", "", null, PRICE, null));
            shop.desk().lines().add(shop.receptions().open(ReceptionDraft.of("Утро", shop.time().today())),
                    List.of(new LineDraft(roses, PIECES, shop.time().today(), 3000, Money.ofRoubles(50))),
                    UUID.randomUUID());
            shop.clients().add(ClientDraft.of("+79160000000", "Мария"));
            shop.register().shifts().open(Money.ZERO, UUID.randomUUID());
        }
    }

    /** The program that is killed: one sale after another, and every now and then it is closed and opened. */
    public static void main(String[] args) {
        while (true) {
            try (Wiring shop = open(Path.of(args[0]))) {
                for (int sale = 0; sale < SALES; sale++) {
                    Cart cart = Cart.EMPTY.add(shop.register().shelf().good(1).quantity(3))
                            .add(CartLine.free("Открытка", 1, Money.ofRoubles(100)))
                            .client(shop.register().shelf().client(1).orElseThrow());
                    String number = shop.register().checkout().sell(
                            cart, Tender.cash(TOTAL, TOTAL), Confirmation.NONE, UUID.randomUUID()).number();
                    System.out.println(number);
                    System.out.flush();
                }
            }
        }
    }

    private static Set<String> numbers(Wiring shop) {
        return shop.orders().list().page(OrderFilter.HISTORY, OrderList.LAST_FIRST, 0, PIECES).stream()
                .map(OrderRow::number)
                .collect(Collectors.toSet());
    }

    private static Wiring open(Path folder) {
        return new Wiring(new DataFolder(folder), Wiring.clock());
    }
}
