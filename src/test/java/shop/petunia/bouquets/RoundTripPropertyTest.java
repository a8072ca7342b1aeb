package shop.petunia.bouquets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import shop.petunia.shared.Money;

class RoundTripPropertyTest {
    /** More of each flower than three of the largest recipe need. */
    private static final int ENOUGH = 30;

    @Property(tries = 40)
    void assembledTakenApartAndPutBackEveryLotIsAsItWas(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 12) Integer> lots,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 5) Integer> recipe,
            @ForAll @IntRange(min = 1, max = 3) int pieces,
            @ForAll @IntRange(min = 1, max = 5) int spoilt) {
        try (FlowerShop shop = new FlowerShop()) {
            long bouquet = shop.bouquet("Любой", stems(goods(shop, lots), recipe));
            Map<Long, Integer> before = shop.shelves();
            List<Long> units = shop.florist.showcase().assemble(
                    new Assembly(bouquet, pieces, Money.ofRoubles(10), ""), UUID.randomUUID());
            Map<Long, Integer> assembled = shop.shelves();

            int lost = units.stream().mapToInt(unit -> spoil(shop, unit, spoilt)).sum();
            int left = sum(shop.shelves());
            units.forEach(unit -> shop.florist.dismantling().undo(unit, UUID.randomUUID()));
            Map<Long, Integer> undone = shop.shelves();
            units.forEach(unit -> shop.florist.dismantling()
                    .takeApart(unit, List.of(), LossReason.OTHER, "", UUID.randomUUID()));

            assertThat(left).isEqualTo(sum(before) - lost);
            assertThat(undone).isEqualTo(assembled);
            assertThat(shop.shelves()).isEqualTo(before);
            assertThat(shop.findings()).isEmpty();
        }
    }

    /** @return how many stems were lost */
    private static int spoil(FlowerShop shop, long unit, int wanted) {
        UnitStem stem = shop.florist.showcase().stems(unit).getFirst();
        int lost = Math.min(wanted, stem.quantity());
        shop.florist.dismantling().takeApart(
                unit, List.of(new Spoilt(stem.id(), lost)), LossReason.BROKEN, "", UUID.randomUUID());
        return lost;
    }

    private static List<Long> goods(FlowerShop shop, List<Integer> lots) {
        List<Long> goods = List.of(shop.flower("Роза"), shop.flower("Эвкалипт"));
        for (int i = 0; i < lots.size(); i++) {
            shop.lot(goods.get(i % 2), lots.get(i), 1 + i * 5 % 7);
        }
        goods.forEach(good -> shop.lot(good, ENOUGH, 3));
        return goods;
    }

    private static Stem[] stems(List<Long> goods, List<Integer> recipe) {
        List<Stem> stems = new ArrayList<>();
        for (int i = 0; i < recipe.size(); i++) {
            stems.add(new Stem(goods.get(i % 2), recipe.get(i)));
        }
        return stems.toArray(Stem[]::new);
    }

    private static int sum(Map<Long, Integer> shelves) {
        return shelves.values().stream().mapToInt(Integer::intValue).sum();
    }
}
