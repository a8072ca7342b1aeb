package shop.petunia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import shop.petunia.register.ByKind;
import shop.petunia.register.Cart;
import shop.petunia.register.CartLine;
import shop.petunia.register.Confirmation;
import shop.petunia.register.ReturnCard;
import shop.petunia.register.ReturnDraft;
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
    private static final String BACK = "back ";
    private static final Money PRICE = Money.ofRoubles(200);
    private static final long ROSES = 1;
    private static final long TULIPS = 2;
    private static final Points GIVEN = Points.of(1_000_000);
    private static final Points USED = Points.of(100);

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
                assertThat(done(shop)).as("after kill %d", kill + 1).containsAll(acknowledged);
                assertThat(acknowledged).hasSize(told);
                everySaleIsWhole(shop);
            }
        }
        assertThat(told).isPositive();
        System.out.printf("%d kills, %d acknowledged sales and returns, none lost or halved%n", kills, told);
    }

    /** Of every sale its flowers, its points and its money, of every return one rose and its price: no more, no less. */
    private static void everySaleIsWhole(Wiring shop) {
        Map<Shape, Long> sold = sold(shop);
        long sales = sold.values().stream().mapToLong(Long::longValue).sum();
        long returns = ask(shop, "select count(*) from goods_return");
        ShiftReport report = shop.register().shifts().report(1);
        assertThat(shop.inventory().stock.lot(1).orElseThrow().remaining()).isEqualTo(PIECES - 3 * sales + returns);
        assertThat(ask(shop, "select coalesce(sum(quantity), 0) from shortage"))
                .isEqualTo(2 * sold.getOrDefault(Shape.SHORT, 0L));
        assertThat(List.of(report.sales(), (long) numbers(shop).size())).containsExactly(sales, sales);
        assertThat(report.sold()).isEqualTo(paid(shop, sold));
        assertThat(report.returned()).isEqualTo(new ByKind(PRICE.times(returns), Money.ZERO, Money.ZERO));
        assertThat(shop.people().loyalty.account(1).orElseThrow().balance()).isEqualTo(points(shop, sold));
        assertThat(shop.integrity().check(shop.database())).isEmpty();
    }

    private static ByKind paid(Wiring shop, Map<Shape, Long> sold) {
        ByKind sum = ByKind.NOTHING;
        for (Shape shape : Shape.values()) {
            Tender tender = shape.tender(shape.cart(shop).totals().total());
            long times = sold.getOrDefault(shape, 0L);
            sum = sum.plus(new ByKind(
                    tender.cash().times(times), tender.card().times(times), tender.transfer().times(times)));
        }
        return sum;
    }

    /** Each sale gives 5 percent of what was paid in money. */
    private static Points points(Wiring shop, Map<Shape, Long> sold) {
        Points balance = GIVEN.minus(Points.ofHundredths(
                ask(shop, "select coalesce(sum(points_taken), 0) from goods_return")));
        for (Shape shape : Shape.values()) {
            Money earned = shape.cart(shop).totals().total().percent(BigDecimal.valueOf(5))
                    .times(sold.getOrDefault(shape, 0L));
            balance = balance.plus(Points.of(earned.roubles()));
        }
        return balance.minus(Points.ofHundredths(USED.hundredths() * sold.getOrDefault(Shape.POINTS, 0L)));
    }

    /** Each shape writes its name into its free line. */
    private static Map<Shape, Long> sold(Wiring shop) {
        Map<Shape, Long> sold = new EnumMap<>(Shape.class);
        for (Shape shape : Shape.values()) {
            sold.put(shape, ask(shop, "select count(*) from order_line where name = '" + shape + "'"));
        }
        return sold;
    }

    private static long ask(Wiring shop, String sql) {
        return shop.database().read(transaction -> transaction.session().createNativeQuery(sql, Long.class)
                .getSingleResult());
    }

    private void furnish() {
        try (Wiring shop = open(place)) {
            long roses = shop.goods().add(new GoodDraft(GoodKind.FLOWER, "Роза", "", null, PRICE, null));
            shop.goods().add(new GoodDraft(GoodKind.FLOWER, "Тюльпан", "", null, Money.ofRoubles(50), null));
            shop.inventory().lines.add(shop.inventory().receptions.open(ReceptionDraft.of("Утро", shop.time().today())),
                    List.of(new LineDraft(roses, PIECES, shop.time().today(), 3000, Money.ofRoubles(50))),
                    UUID.randomUUID());
            long maria = shop.clients().add(ClientDraft.of("+79160000000", "Мария"));
            shop.people().loyalty.correct(maria, GIVEN, "подарок", UUID.randomUUID());
            shop.register().shifts().open(Money.ZERO, UUID.randomUUID());
        }
    }

    /** The program that is killed: one sale after another, and every now and then it is closed and opened. */
    public static void main(String[] args) {
        while (true) {
            try (Wiring shop = open(Path.of(args[0]))) {
                for (Shape shape : Shape.values()) {
                    String number = shop.register().checkout().sell(shape.cart(shop),
                            shape.tender(shape.cart(shop).totals().total()), Confirmation.NONE, UUID.randomUUID())
                            .number();
                    say(number);
                    if (shape == Shape.CASH) {
                        bringBack(shop, number);
                        say(BACK + number);
                    }
                }
            }
        }
    }

    private static void bringBack(Wiring shop, String number) {
        ReturnCard card = shop.register().returns().byNumber(number).orElseThrow();
        var unused = shop.register().returns().take(ReturnDraft.of(card.order().id(),
                List.of(ReturnDraft.Piece.fresh(card.lines().getFirst().id(), 1))), UUID.randomUUID());
    }

    private static void say(String done) {
        System.out.println(done);
        System.out.flush();
    }

    /** What can have been acknowledged. */
    private static Set<String> done(Wiring shop) {
        Set<String> done = new HashSet<>(numbers(shop));
        done.addAll(shop.database().read(transaction -> transaction.session().createNativeQuery(
                "select '" + BACK + "' || o.number from goods_return r join shop_order o on o.id = r.order_id",
                String.class).getResultList()));
        return done;
    }

    private static Set<String> numbers(Wiring shop) {
        return shop.orders().list().page(OrderFilter.HISTORY, OrderList.LAST_FIRST, 0, PIECES).stream()
                .map(OrderRow::number)
                .collect(Collectors.toSet());
    }

    private static Wiring open(Path folder) {
        return new Wiring(new DataFolder(folder), Wiring.clock());
    }

    /** Three roses and a card each, paid in different ways. */
    private enum Shape {
        CASH, SPLIT, POINTS, SHORT;

        Cart cart(Wiring shop) {
            Cart cart = Cart.EMPTY.add(shop.register().shelf().good(ROSES).quantity(3))
                    .add(CartLine.free(name(), 1, Money.ofRoubles(100)))
                    .client(shop.register().shelf().client(1).orElseThrow());
            return switch (this) {
                case CASH, SPLIT -> cart;
                case POINTS -> cart.points(USED);
                case SHORT -> cart.add(shop.register().shelf().good(TULIPS).quantity(2));
            };
        }

        Tender tender(Money total) {
            return switch (this) {
                case CASH -> Tender.cash(total, Money.ofRoubles(1000));
                case SPLIT -> Tender.split(total, Money.ofRoubles(200), Money.ofRoubles(300), total);
                case POINTS -> Tender.card(total);
                case SHORT -> Tender.transfer(total);
            };
        }
    }
}
