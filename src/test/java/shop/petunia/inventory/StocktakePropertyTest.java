package shop.petunia.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever happens before, between and after the counts: remainder − open shortages is what is really there. */
class StocktakePropertyTest {
    @Property(tries = 60, seed = "20260305", shrinking = ShrinkingMode.BOUNDED)
    void anyInterleavingOfMovesAndCountsLeavesTheTruthInTheBooks(
            @ForAll("days") List<Step> first, @ForAll("days") List<Step> second) {
        try (CountShop shop = new CountShop()) {
            List<Long> goods = List.of(shop.flower("Роза"), shop.flower("Ирис"));
            PhysicalShop truth = new PhysicalShop(shop);
            goods.forEach(good -> truth.receive(good, 9, 5));
            goods.forEach(good -> truth.receive(good, 4, 9));

            round(shop, truth, goods, first);
            round(shop, truth, goods, second);
        }
    }

    private static void round(CountShop shop, PhysicalShop truth, List<Long> goods, List<Step> steps) {
        steps.forEach(step -> step.take(truth, goods));
        if (!truth.isCounting()) {
            truth.start();
        }
        if (truth.isCounting()) {
            List<Integer> before = books(shop, goods);
            apply(shop, truth, goods);
            shop.undo(truth.stocktake());
            assertThat(books(shop, goods)).isEqualTo(before);
            assertThat(shop.findings()).isEmpty();
            truth.end();
            truth.start();
        }
        if (truth.isCounting()) {
            apply(shop, truth, goods);
            truth.end();
        }
    }

    private static void apply(CountShop shop, PhysicalShop truth, List<Long> goods) {
        truth.apply();
        assertThat(books(shop, goods)).isEqualTo(goods.stream().map(truth::pieces).toList());
        assertThat(shop.findings()).isEmpty();
    }

    private static List<Integer> books(CountShop shop, List<Long> goods) {
        return goods.stream().map(good -> shop.remainder(good) - shop.openShortage(good)).toList();
    }

    @Provide
    Arbitrary<List<Step>> days() {
        return Combinators.combine(
                What.weighed(),
                Arbitraries.integers().between(0, 40),
                Arbitraries.integers().between(1, 9))
                .as(Step::new)
                .list()
                .ofMinSize(12)
                .ofMaxSize(30);
    }

    enum What {
        SELL(1),
        SELL_MANY(3),
        BRING_BACK(3),
        WRITE_OFF(1),
        RECEIVE(2),
        SETTLE(3),
        FIND(3),
        LOSE(1),
        START(2),
        COUNT(5);

        private final int often;

        What(int often) {
            this.often = often;
        }

        static Arbitrary<What> weighed() {
            return Arbitraries.of(Arrays.stream(values())
                    .flatMap(what -> Collections.nCopies(what.often, what).stream())
                    .toList());
        }
    }

    /** @param which chooses a lot, a good or a sale */
    record Step(What what, int which, int quantity) {
        void take(PhysicalShop truth, List<Long> goods) {
            long good = goods.get(which % 5 / 4);
            long lot = truth.lots().get(which % truth.lots().size());
            switch (what) {
                case SELL -> truth.sell(good, quantity);
                case SELL_MANY -> truth.sell(good, 4 * quantity);
                case BRING_BACK -> truth.bringBack(which, quantity);
                case WRITE_OFF -> truth.writeOff(lot, quantity);
                case RECEIVE -> truth.receive(good, quantity, 3 + which % 8);
                case SETTLE -> truth.settle(which);
                case FIND -> truth.surprise(lot, quantity);
                case LOSE -> truth.surprise(lot, -quantity);
                case START -> {
                    if (!truth.isCounting()) {
                        truth.start();
                    }
                }
                case COUNT -> truth.count(lot);
            }
        }
    }
}
