package shop.petunia.orders;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import shop.petunia.catalog.GoodKind;
import shop.petunia.shared.Period;
import shop.petunia.stock.OnHand;
import shop.petunia.stock.Stock;
import shop.petunia.storage.Conditions;
import shop.petunia.storage.Database;

/** What the orders of some days still have to be assembled from, bouquets taken apart into their stems. */
public final class StemsNeeded {
    private static final String SELECT = "select s.goodId, g.name, g.category, g.kind, count(distinct o.id),"
            + " sum(s.quantity), sum(case when o.stock = TAKEN then 0 else s.quantity end)"
            + " from OrderStem s join Order o on o.id = s.orderId join Good g on g.id = s.goodId";
    private static final String MISSING = "select s.goodId, sum(h.outstanding) from Shortage h"
            + " join OrderStem s on s.id = h.documentLine join Order o on o.id = s.orderId and o.id = h.documentId";
    private static final String BY_NAME = "group by s.goodId, g.name, g.category, g.kind order by g.kind, g.name";
    private static final List<OrderTab> OPEN = List.of(OrderTab.REQUESTS, OrderTab.ACTIVE);

    private final Database database;
    private final Stock stock;

    public StemsNeeded(Database database, Stock stock) {
        this.database = database;
        this.stock = stock;
    }

    /** @param requestsToo whether what nobody has accepted yet counts */
    public List<StemsRow> on(Period days, boolean requestsToo) {
        return database.read(transaction -> {
            List<Sum> sums = of(days, requestsToo)
                    .query(transaction.session(), SELECT, BY_NAME, Sum.class)
                    .getResultList();
            Map<Long, Long> missing = of(days, requestsToo).and("h.documentKind = :kind", "kind", OrderChange.ORDER)
                    .and("h.outstanding > 0")
                    .query(transaction.session(), MISSING, "group by s.goodId", Missing.class)
                    .getResultStream().collect(Collectors.toMap(Missing::goodId, Missing::pieces));
            Map<Long, OnHand> there = sums.isEmpty()
                    ? Map.of()
                    : stock.onHand(transaction, sums.stream().map(Sum::goodId).toList());
            return sums.stream()
                    .map(sum -> sum.row(
                            missing.getOrDefault(sum.goodId, 0L), there.getOrDefault(sum.goodId, OnHand.NOTHING)))
                    .toList();
        });
    }

    /** How many lines of those orders are only words: what they need stands in no list. */
    public long wordsOnly(Period days, boolean requestsToo) {
        return database.read(transaction -> of(days, requestsToo)
                .and("l.kind = FREE")
                .and("not exists (select 1 from OrderStem s where s.lineId = l.id)")
                .query(transaction.session(),
                        "select count(*) from OrderLine l join Order o on o.id = l.orderId", "", Long.class)
                .getSingleResult());
    }

    /** Orders {@code o} that somebody has to assemble in these days. */
    private static Conditions of(Period days, boolean requestsToo) {
        return new Conditions()
                .and("o.tab in :tabs", "tabs", requestsToo ? OPEN : List.of(OrderTab.ACTIVE))
                .and("o.status in (PENDING, ACCEPTED, ASSEMBLING)")
                .and("o.assembledAt is null")
                .and("o.dueOn >= :first", "first", days.first())
                .and("o.dueOn <= :last", "last", days.last());
    }

    record Sum(Long goodId, String name, String category, GoodKind kind, Long orders, Long needed, Long toTake) {
        StemsRow row(long missing, OnHand hand) {
            return new StemsRow(goodId, name, category, kind, orders, needed, toTake, missing, hand.living(),
                    hand.expired());
        }
    }

    record Missing(Long goodId, Long pieces) {}
}
