package shop.petunia.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import shop.petunia.shared.Money;
import shop.petunia.shared.Period;
import shop.petunia.shared.Points;

/** Whatever is bought, with points and discounts, and whatever part of it comes back: nothing is lost or made up. */
class CounterPropertyTest {
    private static final int PIECES = 1000;

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void theLinesOfACartAddUpAndNoneCostsLessThanNothing(@ForAll("purchases") Purchase purchase) {
        CartTotals totals = purchase.cart(List.of(1L, 2L, 3L)).totals();

        assertThat(sum(totals.lines().stream().map(CartTotals.Line::sum).toList())).isEqualTo(totals.goods());
        assertThat(totals.gross().minus(totals.discount())).isEqualTo(totals.goods());
        assertThat(totals.lines()).noneMatch(line -> line.sum().isNegative() || line.receiptOff().isNegative());
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void whatIsBoughtWithPointsAndBroughtBackByHalfAgreesEverywhere(
            @ForAll("purchases") Purchase purchase, @ForAll @IntRange(max = 400) int points) {
        try (CounterShop shop = new CounterShop()) {
            shop.openShift(0);
            List<Long> goods = List.of(shop.flower("А", 0), shop.flower("Б", 0), shop.flower("В", 0));
            List<Long> lots = goods.stream().map(good -> shop.lot(good, PIECES)).toList();
            CartClient client = shop.client(400);
            Cart cart = purchase.cart(goods).client(client).points(Points.of(points));
            CartTotals totals = cart.totals();
            Sold sold = shop.sell(cart, purchase.tender(totals.total()));
            Points earned = sold.points() == null ? Points.ZERO : sold.points().earned();

            ReturnRow half = shop.bringBack(half(shop, sold));
            agrees(shop, client, totals, half.amount(), lots, goods);
            assertThat(shop.balance(client)).isEqualTo(Points.of(400).minus(totals.points().points()).plus(earned)
                    .plus(half.pointsBack()).minus(half.pointsTaken()));

            Money back = shop.returnable(sold.orderId()).isWhollyReturned()
                    ? Money.ZERO
                    : shop.bringBack(shop.all(sold.orderId())).amount();
            agrees(shop, client, totals, half.amount().plus(back), lots, goods);
            assertThat(half.amount().plus(back)).isEqualTo(totals.total());
            assertThat(shop.balance(client)).isEqualTo(Points.of(400));
            assertThat(shop.report().taken()).isEqualTo(ByKind.NOTHING);
        }
    }

    /** Every second piece, or the only one. */
    private static ReturnDraft half(CounterShop shop, Sold sold) {
        List<ReturnDraft.Piece> pieces = shop.returnable(sold.orderId()).lines().stream()
                .map(line -> ReturnDraft.Piece.fresh(line.id(), (line.quantity() + 1) / 2))
                .toList();
        return ReturnDraft.of(sold.orderId(), pieces);
    }

    private static void agrees(CounterShop shop, CartClient client, CartTotals totals, Money back, List<Long> lots,
            List<Long> goods) {
        Money left = totals.total().minus(back);
        assertThat(shop.findings()).isEmpty();
        assertThat(shop.report().taken().total()).isEqualTo(left);
        assertThat(revenue(shop)).isEqualTo(left);
        assertThat(shop.loyalty.figures(client.id(), new Period(shop.clock.today(), shop.clock.today())).sum())
                .isIn(left, Money.ZERO);
        for (int i = 0; i < goods.size(); i++) {
            assertThat(shop.remaining(lots.get(i))).isEqualTo(PIECES - out(shop, goods.get(i)));
        }
    }

    /** As the statistics count it: what was sold, less what went back. */
    private static Money revenue(CounterShop shop) {
        long kopecks = shop.database.read(transaction -> transaction.session()
                .createNativeQuery("select (select coalesce(sum(total), 0) from shop_order where status = 'DONE')"
                        + " - (select coalesce(sum(amount), 0) from goods_return)", Long.class)
                .getSingleResult());
        return Money.ofKopecks(kopecks);
    }

    private static int out(CounterShop shop, long good) {
        return shop.database.read(transaction -> transaction.session()
                .createNativeQuery("select coalesce(sum(quantity - given_back), 0) from allocation a"
                        + " join lot l on l.id = a.lot_id where l.good_id = :good", Integer.class)
                .setParameter("good", good)
                .getSingleResult());
    }

    @Provide
    Arbitrary<Purchase> purchases() {
        Arbitrary<Line> lines = Combinators.combine(
                Arbitraries.integers().between(0, 2), Arbitraries.integers().between(1, 9),
                Arbitraries.integers().between(1, 99_999), Arbitraries.integers().between(0, 60)).as(Line::new);
        return Combinators.combine(
                lines.list().ofMinSize(1).ofMaxSize(5), Arbitraries.integers().between(0, 90),
                Arbitraries.integers().between(0, 100)).as(Purchase::new);
    }

    private static Money sum(List<Money> parts) {
        return parts.stream().reduce(Money.ZERO, Money::plus);
    }

    /**
     * @param good which of the three
     * @param off percent
     */
    record Line(int good, int pieces, int price, int off) {}

    /**
     * @param off percent of the receipt
     * @param byCard percent of what is paid
     */
    record Purchase(List<Line> lines, int off, int byCard) {
        Cart cart(List<Long> goods) {
            Cart cart = Cart.EMPTY;
            List<CartLine> all = new ArrayList<>();
            for (Line line : lines) {
                all.add(CartLine.good(goods.get(line.good), "Товар " + line.good, line.pieces,
                        Money.ofKopecks(line.price), null).discount(Discount.percent(BigDecimal.valueOf(line.off))));
            }
            for (CartLine line : all) {
                cart = cart.add(line);
            }
            return cart.discount(Discount.percent(BigDecimal.valueOf(off)));
        }

        Tender tender(Money total) {
            Money card = total.percent(BigDecimal.valueOf(byCard));
            return Tender.split(total, card, Money.ZERO, total);
        }
    }
}
