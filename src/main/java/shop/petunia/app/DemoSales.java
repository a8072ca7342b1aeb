package shop.petunia.app;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import shop.petunia.orders.OrderLineDraft;
import shop.petunia.stock.Freshness;
import shop.petunia.stock.LotFilter;
import shop.petunia.stock.Stock;

/** What the demo shop's clients took from the shelves. */
final class DemoSales {
    private static final int ALL = 10_000;

    private final DemoShop shop;
    private final Random random;
    private final Map<Long, DemoGood> goods;
    private final DemoOrders orders;

    DemoSales(DemoShop shop, Random random, Map<Long, DemoGood> goods, DemoOrders orders) {
        this.shop = shop;
        this.orders = orders;
        this.random = random;
        this.goods = goods;
    }

    void sell(DemoDay day) {
        shop.clock().moveTo(day.at(0.1));
        Map<Long, Integer> shelves = living();
        int clients = day.ago() == 0 ? 3 : 5 + random.nextInt(3);
        double[] parts = random.doubles(clients, 0.1, 0.95).sorted().toArray();
        for (double part : parts) {
            SortedMap<Long, Integer> basket = basket(shelves);
            if (!basket.isEmpty()) {
                orders.sold(day, day.at(part), lines(basket));
            }
        }
    }

    /** More than the books know: a shortage that nobody has settled yet. */
    void sellUnbooked(Instant at, String name, int quantity) {
        goods.forEach((id, good) -> {
            if (good.name().equals(name)) {
                orders.counter(at, lines(new TreeMap<>(Map.of(id, quantity))));
            }
        });
    }

    private Map<Long, Integer> living() {
        Map<Long, Integer> shelves = new TreeMap<>();
        shop.inventory().stock.lots(LotFilter.WITH_REMAINDER, Stock.BY_DAYS_LEFT, 0, ALL).stream()
                .filter(lot -> lot.freshness() != Freshness.EXPIRED)
                .forEach(lot -> shelves.merge(lot.goodId(), lot.remaining(), Integer::sum));
        return shelves;
    }

    private SortedMap<Long, Integer> basket(Map<Long, Integer> shelves) {
        SortedMap<Long, Integer> basket = new TreeMap<>();
        int kinds = 1 + random.nextInt(3);
        for (int kind = 0; kind < kinds && !shelves.isEmpty(); kind++) {
            long id = chosen(shelves);
            int there = requireNonNull(shelves.get(id));
            int taken = Math.min(there, oddUpTo(good(id).most()));
            basket.merge(id, taken, Integer::sum);
            if (taken == there) {
                shelves.remove(id);
            } else {
                shelves.put(id, there - taken);
            }
        }
        return basket;
    }

    /** What stands in plenty sells the sooner; a client's usual quantity keeps vases from selling like tulips. */
    private long chosen(Map<Long, Integer> shelves) {
        SortedMap<Integer, Long> chances = new TreeMap<>();
        int sum = 0;
        for (Map.Entry<Long, Integer> shelf : shelves.entrySet()) {
            chances.put(sum, shelf.getKey());
            sum += Math.min(shelf.getValue(), 4 * good(shelf.getKey()).most());
        }
        return requireNonNull(chances.get(chances.headMap(random.nextInt(sum) + 1).lastKey()));
    }

    /** Flowers are given in odd numbers. */
    private int oddUpTo(int most) {
        return 1 + 2 * random.nextInt((most + 1) / 2);
    }

    private List<OrderLineDraft> lines(SortedMap<Long, Integer> basket) {
        return basket.entrySet().stream()
                .map(taken -> OrderLineDraft.good(taken.getKey(), good(taken.getKey()).name(), taken.getValue(),
                        good(taken.getKey()).price()))
                .toList();
    }

    private DemoGood good(long id) {
        return requireNonNull(goods.get(id));
    }
}
