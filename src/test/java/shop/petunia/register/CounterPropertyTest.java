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
import shop.petunia.shared.Money;

/** Whatever is in a cart, with whatever discounts: nothing is lost or made up. */
class CounterPropertyTest {
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void theLinesOfACartAddUpAndNoneCostsLessThanNothing(@ForAll("purchases") Purchase purchase) {
        CartTotals totals = purchase.cart(List.of(1L, 2L, 3L)).totals();

        assertThat(sum(totals.lines().stream().map(CartTotals.Line::sum).toList())).isEqualTo(totals.goods());
        assertThat(totals.gross().minus(totals.discount())).isEqualTo(totals.goods());
        assertThat(totals.lines()).noneMatch(line -> line.sum().isNegative() || line.receiptOff().isNegative());
    }

    @Provide
    Arbitrary<Purchase> purchases() {
        Arbitrary<Line> lines = Combinators.combine(
                Arbitraries.integers().between(0, 2), Arbitraries.integers().between(1, 9),
                Arbitraries.integers().between(1, 99_999), Arbitraries.integers().between(0, 60)).as(Line::new);
        return Combinators.combine(
                lines.list().ofMinSize(1).ofMaxSize(5), Arbitraries.integers().between(0, 90)).as(Purchase::new);
    }

    private static Money sum(List<Money> parts) {
        return parts.stream().reduce(Money.ZERO, Money::plus);
    }

    /**
     * @param good which of the three
     * @param off percent
     */
    record Line(int good, int pieces, int price, int off) {}

    /** @param off percent of the receipt */
    record Purchase(List<Line> lines, int off) {
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
    }
}
