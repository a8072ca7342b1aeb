package shop.petunia.bouquets;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import shop.petunia.shared.Money;

/** What a list of stems costs and how often it can be assembled; the same rule as the database's in BouquetList. */
public record Recipe(List<Stem> stems, Map<Long, Ingredient> goods) {
    public Recipe {
        stems = List.copyOf(stems);
        goods = Map.copyOf(goods);
    }

    /** Good → pieces: a good that stands there twice is needed once, with the sum. */
    public Map<Long, Long> need() {
        return need(stems);
    }

    static Map<Long, Long> need(List<Stem> stems) {
        Map<Long, Long> need = new TreeMap<>();
        stems.forEach(stem -> need.merge(stem.goodId(), (long) stem.quantity(), Long::sum));
        return need;
    }

    /** Of the stems alone. */
    public Money cost() {
        Money sum = Money.ZERO;
        for (Map.Entry<Long, Long> needed : need().entrySet()) {
            Ingredient good = goods.get(needed.getKey());
            sum = good == null ? sum : sum.plus(good.cost(needed.getValue()));
        }
        return sum;
    }

    /** 0 for an empty recipe. */
    public long can() {
        return need().entrySet().stream().mapToLong(this::can).min().orElse(0);
    }

    /** Whether nothing is known of what some good costs. */
    public boolean isCostUnknown() {
        return goods.values().stream().anyMatch(good -> need().containsKey(good.goodId()) && !good.isCostKnown());
    }

    private long can(Map.Entry<Long, Long> needed) {
        Ingredient good = goods.get(needed.getKey());
        return good == null ? 0 : good.free() / needed.getValue();
    }
}
