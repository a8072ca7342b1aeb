package shop.petunia.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.testkit.Refusals.refusal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import shop.petunia.loyalty.RedemptionRate;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;

class CartTest {
    private static final CartLine ROSES = CartLine.good(1, "Роза", 3, Money.ofRoubles(200), 5);
    private static final CartLine CARD = CartLine.free("Открытка", 1, Money.ofRoubles(100));
    private static final CartLine UNIT = CartLine.unit(7, "Весна", Money.ofRoubles(1500), 2);

    @Test
    void theSameAgainMakesItsLineLonger() {
        Cart cart = Cart.EMPTY.add(ROSES).add(CARD).add(ROSES.quantity(2));

        assertThat(cart.lines()).containsExactly(ROSES.quantity(5), CARD);
        assertThat(cart.totals().total()).isEqualTo(Money.ofRoubles(1100));
    }

    @Test
    void aBouquetOfTheShowcaseIsThereOnce() {
        Cart cart = Cart.EMPTY.add(UNIT);

        assertThatThrownBy(() -> cart.add(UNIT)).satisfies(refusal("register.cart.unitTwice", "Весна"));
        assertThatThrownBy(() -> cart.quantity(0, 2)).satisfies(refusal("register.line.oneUnit", "Весна"));
    }

    @Test
    void percentsAreRoundedOnceForALine() {
        Cart cart = Cart.EMPTY.add(CartLine.good(1, "Роза", 3, Money.ofKopecks(3333), null))
                .discount(0, Discount.percent(new BigDecimal("7.5")));

        CartTotals totals = cart.totals();

        assertThat(totals.discount()).isEqualTo(Money.ofKopecks(750));
        assertThat(totals.total()).isEqualTo(Money.ofKopecks(9249));
    }

    @Test
    void aDiscountOfTheReceiptIsSpreadWithTheRemainderOnTheLargestLine() {
        Cart cart = Cart.EMPTY.add(CartLine.free("А", 1, Money.ofKopecks(100)))
                .add(CartLine.free("Б", 1, Money.ofKopecks(101))).add(CartLine.free("В", 1, Money.ofKopecks(100)))
                .discount(Discount.amount(Money.ofKopecks(100)));

        CartTotals totals = cart.totals();

        assertThat(totals.lines()).extracting(line -> line.receiptOff().kopecks()).containsExactly(33L, 34L, 33L);
        assertThat(totals.total()).isEqualTo(Money.ofKopecks(201));
    }

    @Test
    void noLineGetsMoreOffThanItCosts() {
        List<Money> costs = List.of(Money.ofKopecks(2), Money.ofKopecks(1), Money.ofKopecks(1), Money.ofKopecks(1),
                Money.ofKopecks(1), Money.ofKopecks(1));

        List<Money> shares = Shares.of(Money.ofKopecks(3), costs);

        assertThat(shares.stream().mapToLong(Money::kopecks).sum()).isEqualTo(3);
        assertThat(shares).allMatch(share -> share.kopecks() <= 2 && share.kopecks() >= 0);
    }

    @Test
    void ofTheRulesTheGreaterOneCountsAndADiscountByHandBeatsThemAll() {
        CartClient vip = client(0, "10");
        Cart cart = Cart.EMPTY.add(ROSES).add(CARD).add(UNIT).client(vip)
                .markdown(2, BigDecimal.valueOf(30)).discount(1, Discount.percent(BigDecimal.ONE));

        CartTotals totals = cart.totals();

        assertThat(totals.lines()).extracting(CartTotals.Line::off)
                .containsExactly(Money.ofRoubles(60), Money.ofRoubles(1), Money.ofRoubles(450));
    }

    @Test
    void pointsPayWhatTheBalanceAndTheShopAllow() {
        Cart cart = Cart.EMPTY.add(ROSES).client(client(500, "0")).points(Points.of(1000));

        CartTotals totals = cart.totals();

        assertThat(totals.points().points()).isEqualTo(Points.of(300));
        assertThat(totals.total()).isEqualTo(Money.ofRoubles(300));
        assertThat(cart.client(null).totals().total()).isEqualTo(Money.ofRoubles(600));
    }

    @Test
    void theManagerIsAskedForAChangedPriceAndForADiscountAboveTheLimit() {
        Cart plain = Cart.EMPTY.add(ROSES).add(CARD);

        assertThat(plain.asks(10)).isEmpty();
        assertThat(plain.price(1, Money.ofRoubles(5)).asks(10)).isEmpty();
        assertThat(plain.price(0, Money.ofRoubles(199)).asks(10)).containsExactly(Permission.PRICE_CHANGE);
        assertThat(plain.discount(Discount.percent(BigDecimal.TEN)).asks(10)).isEmpty();
        assertThat(plain.discount(Discount.percent(BigDecimal.valueOf(11))).asks(10))
                .containsExactly(Permission.DISCOUNT_ABOVE_LIMIT);
        assertThat(plain.markdown(0, BigDecimal.valueOf(50)).client(client(0, "30")).asks(10)).isEmpty();
    }

    @Test
    void exactlyTheLimitAsksNobodyWhateverRemainsWhenItIsShared() {
        Cart cart = Cart.EMPTY;
        for (int i = 1; i <= 7; i++) {
            cart = cart.add(CartLine.good(i, "Роза " + i, 1, Money.ofKopecks(1_05), 5));
        }
        Cart tenth = cart.discount(Discount.percent(BigDecimal.TEN));

        assertThat(tenth.asks(10)).isEmpty();
        assertThat(tenth.discount(3, Discount.percent(BigDecimal.valueOf(5))).asks(10))
                .containsExactly(Permission.DISCOUNT_ABOVE_LIMIT);
        assertThat(cart.discount(3, Discount.percent(BigDecimal.valueOf(11))).asks(10))
                .containsExactly(Permission.DISCOUNT_ABOVE_LIMIT);
    }

    @Test
    void aComposedBouquetCostsItsStemsWithPackagingAndLabour() {
        Composed composed = new Composed(List.of(new Composed.Part(1, "Роза", 5, Money.ofRoubles(200))),
                Money.ofRoubles(150), Money.ofRoubles(300));

        CartLine line = CartLine.composed("Сборный", 1, composed, composed.suggestedPrice());

        assertThat(line.price()).isEqualTo(Money.ofRoubles(1450));
        assertThat(Cart.EMPTY.add(line.price(Money.ofRoubles(1600))).asks(10)).isEmpty();
        assertThat(Cart.EMPTY.add(line.price(Money.ofRoubles(1400))).asks(10))
                .containsExactly(Permission.PRICE_CHANGE);
    }

    @Test
    void aMarkdownIsOfferedByTheDaysLeft() {
        Markdowns markdowns = new Markdowns(new TreeMap<>(Map.of(2, BigDecimal.TEN, 0, BigDecimal.valueOf(50))));

        assertThat(markdowns.offered(3)).isZero();
        assertThat(markdowns.offered(2)).isEqualTo(BigDecimal.TEN);
        assertThat(markdowns.offered(1)).isEqualTo(BigDecimal.TEN);
        assertThat(markdowns.offered(-1)).isEqualTo(BigDecimal.valueOf(50));
        assertThat(markdowns.offered(null)).isZero();
    }

    @Test
    void changeIsWhatWasGivenAboveTheCash() {
        Tender tender = Tender.split(Money.ofRoubles(1000), Money.ofRoubles(300), Money.ofRoubles(200),
                Money.ofRoubles(1000));

        assertThat(tender.cash()).isEqualTo(Money.ofRoubles(500));
        assertThat(tender.change()).isEqualTo(Money.ofRoubles(500));
        assertThatThrownBy(() -> Tender.cash(Money.ofRoubles(10), Money.ofRoubles(9)))
                .satisfies(refusal("register.tender.tooLittle", Money.ofRoubles(10), Money.ofRoubles(9)));
    }

    @Test
    void aScanIsReadByItsForm() {
        assertThat(Scans.of("2900000000018", "FL-")).startsWith(ScanKind.UNIT);
        assertThat(Scans.of("4600000000015", "FL-")).startsWith(ScanKind.GOOD);
        assertThat(Scans.of("S-00042", "FL-")).startsWith(ScanKind.ORDER);
        assertThat(Scans.of("FL-00007", "FL-")).startsWith(ScanKind.CLIENT);
        assertThat(Scans.of("104817", "FL-")).containsExactly(ScanKind.ORDER, ScanKind.CLIENT, ScanKind.GOOD);
        assertThat(Scans.of("роза", "FL-")).isEmpty();
    }

    @Test
    void aHeldCartIsReadAsItWasWritten() {
        Cart cart = Cart.EMPTY.add(ROSES).add(UNIT.markdown(BigDecimal.TEN)).add(CARD)
                .add(CartLine.composed("Сборный", 2, new Composed(
                        List.of(new Composed.Part(1, "Роза", 5, Money.ofRoubles(200))), Money.ZERO,
                        Money.ofRoubles(300)), Money.ofRoubles(1500)))
                .discount(0, Discount.amount(Money.ofKopecks(550)))
                .discount(Discount.percent(new BigDecimal("2.5"))).points(Points.of(3)).comment("к 18:00");

        assertThat(CartJson.read(CartJson.write(cart))).isEqualTo(cart);
    }

    private static CartClient client(long points, String percent) {
        return new CartClient(1, "Мария", "FL-00001", "", Points.of(points), false, new BigDecimal(percent),
                new RedemptionRate(BigDecimal.ONE, 50));
    }
}
