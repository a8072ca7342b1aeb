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
    @Property(tries = 40)
    void assembledAndTakenApartEveryLotIsAsItWas(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 12) Integer> lots,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 5) Integer> recipe,
            @ForAll @IntRange(min = 1, max = 3) int pieces) {
        try (FlowerShop shop = new FlowerShop()) {
            List<Long> goods = List.of(shop.flower("Роза"), shop.flower("Эвкалипт"));
            for (int i = 0; i < lots.size(); i++) {
                shop.lot(goods.get(i % 2), lots.get(i), 1 + i * 5 % 7);
            }
            List<Stem> stems = new ArrayList<>();
            for (int i = 0; i < recipe.size(); i++) {
                stems.add(new Stem(goods.get(i % 2), recipe.get(i)));
            }
            long bouquet = shop.bouquet("Любой", stems.toArray(Stem[]::new));
            Map<Long, Integer> before = shop.shelves();
            long can = shop.row(bouquet).can();

            List<Long> units = can < pieces
                    ? List.of()
                    : shop.florist.showcase().assemble(
                            new Assembly(bouquet, pieces, Money.ofRoubles(10), ""), UUID.randomUUID());
            long then = shop.row(bouquet).can();
            units.forEach(unit -> shop.florist.dismantling()
                    .takeApart(unit, List.of(), LossReason.OTHER, "", UUID.randomUUID()));

            assertThat(then).isEqualTo(can - units.size());
            assertThat(shop.shelves()).isEqualTo(before);
            assertThat(shop.findings()).isEmpty();
        }
    }
}
