package shop.petunia.orders;

import java.util.List;
import java.util.Map;
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
            List<Sum> sums = new Conditions()
                    .and("o.tab in :tabs", "tabs", requestsToo ? OPEN : List.of(OrderTab.ACTIVE))
                    .and("o.status in (PENDING, ACCEPTED, ASSEMBLING)")
                    .and("o.assembledAt is null")
                    .and("o.dueOn >= :first", "first", days.first())
                    .and("o.dueOn <= :last", "last", days.last())
                    .query(transaction.session(), SELECT, BY_NAME, Sum.class)
                    .getResultList();
            Map<Long, OnHand> there = sums.isEmpty()
                    ? Map.of()
                    : stock.onHand(transaction, sums.stream().map(Sum::goodId).toList());
            return sums.stream().map(sum -> sum.row(there.getOrDefault(sum.goodId, OnHand.NOTHING))).toList();
        });
    }

    record Sum(Long goodId, String name, String category, GoodKind kind, Long orders, Long needed, Long toTake) {
        StemsRow row(OnHand hand) {
            return new StemsRow(goodId, name, category, kind, orders, needed, toTake, hand.living(), hand.expired());
        }
    }
}
