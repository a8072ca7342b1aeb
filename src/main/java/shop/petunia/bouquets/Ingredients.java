package shop.petunia.bouquets;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shop.petunia.catalog.GoodKind;
import shop.petunia.shared.Money;
import shop.petunia.shared.ShopTime;
import shop.petunia.storage.Conditions;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/**
 * What a bouquet can be made of: the goods in use, what will wilt first standing first. For whenever the flowers are
 * wanted, what they cost is what they cost today; a day that has gone counts as today.
 */
public final class Ingredients {
    private static final String LIVING =
            "case when l.expiry is null or l.expiry >= :day then l.remaining else 0 end";
    private static final String EARLIEST = "min(case when l.expiry >= :day then l.expiry end)";
    private static final String SELECT = "select g.id, g.name, g.category, g.kind, g.retailPrice,"
            + " coalesce(sum(" + LIVING + "), 0L), coalesce(sum(l.remaining), 0L),"
            + " coalesce(sum(cast(l.remaining as Long) * l.unitCost), 0L),"
            + " (select x.unitCost from Lot x where x.goodId = g.id and x.deleted = false"
            + " order by x.arrival desc, x.id desc limit 1), " + EARLIEST
            + " from Good g left join Lot l on l.goodId = g.id and l.remaining > 0"
            + " and (l.expiry is null or l.expiry >= :today)";
    private static final String GROUP = "group by g.id, g.name, g.category, g.kind, g.retailPrice";
    private static final String FIRST_EXPIRED =
            " order by case when sum(" + LIVING + ") > 0 then 0 else 1 end, " + EARLIEST
                    + " nulls last, g.name, g.id";
    private static final String SOON = " having " + EARLIEST + " <= :soon";

    private static final int REMEMBERED_DAYS = 120;

    private final Database database;
    private final ShopTime time;
    private final IntSupplier soonDays;
    private final Promises promises;

    /** @param soonDays with how many days left, or fewer, a flower should go first; a setting, asked each time */
    public Ingredients(Database database, ShopTime time, IntSupplier soonDays, Promises promises) {
        this.database = database;
        this.time = time;
        this.soonDays = soonDays;
        this.promises = promises;
    }

    /**
     * @param text words in any order from name, category and barcode
     * @param soonOnly only what has few days left
     * @param day for when, or null for today
     */
    public List<Ingredient> offered(String text, boolean soonOnly, @Nullable LocalDate day, int limit) {
        return database.read(transaction -> {
            Conditions conditions = new Conditions().and("g.archived = false").words(text, "g.searchText");
            if (soonOnly) {
                conditions.with("soon", today(transaction).plusDays(soonDays.getAsInt()));
            }
            return rows(transaction, conditions, GROUP + (soonOnly ? SOON : "") + FIRST_EXPIRED, day, limit);
        });
    }

    public Optional<Ingredient> byBarcode(String code, @Nullable LocalDate day) {
        return database.read(transaction -> rows(transaction,
                new Conditions().and("g.archived = false").and("g.barcode = :code", "code", code.strip()), GROUP, day,
                1)
                .stream()
                .findFirst());
    }

    /** These goods, archived or not. */
    public Map<Long, Ingredient> of(Collection<Long> goodIds, @Nullable LocalDate day) {
        if (goodIds.isEmpty()) {
            return Map.of();
        }
        return database.read(transaction -> rows(transaction,
                new Conditions().and("g.id in :goods", "goods", List.copyOf(goodIds)), GROUP, day, goodIds.size())
                .stream()
                .collect(Collectors.toMap(Ingredient::goodId, good -> good)));
    }

    private List<Ingredient> rows(
            Transaction transaction, Conditions conditions, String rest, @Nullable LocalDate day, int limit) {
        LocalDate today = today(transaction);
        LocalDate when = day == null || day.isBefore(today) ? today : day;
        List<Line> lines = conditions.with("day", when)
                .with("today", today)
                .page(transaction.session(), SELECT, rest, Line.class, 0, limit);
        Map<Long, Integer> bunches = bunches(transaction, lines.stream().map(Line::id).toList(), today);
        Map<Long, List<Integer>> lots = lots(transaction, bunches.keySet(), when);
        Map<Long, Long> promised = promises.promised(transaction, when);
        return lines.stream()
                .map(line -> line.row(today, promised.getOrDefault(line.id, 0L),
                        bunches.getOrDefault(line.id, 0), lots.getOrDefault(line.id, List.of())))
                .toList();
    }

    /** In the order in which the ledger takes from them. */
    private static Map<Long, List<Integer>> lots(Transaction transaction, Set<Long> goods, LocalDate when) {
        if (goods.isEmpty()) {
            return Map.of();
        }
        return new Conditions()
                .and("l.goodId in :goods", "goods", List.copyOf(goods))
                .and("l.remaining > 0")
                .and("l.expiry is null or l.expiry >= :day", "day", when)
                .query(transaction.session(), "select l.goodId, l.remaining from Lot l",
                        "order by l.goodId, l.expiry nulls last, l.arrival, l.id", Standing.class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Standing::goodId, Collectors.mapping(Standing::remaining, Collectors.toList())));
    }

    private static Map<Long, Integer> bunches(Transaction transaction, List<Long> goods, LocalDate today) {
        return Bunches.told(new Conditions()
                .and("l.deleted = false")
                .and("l.goodId in :goods", "goods", goods)
                .and("l.arrival >= :since", "since", today.minusDays(REMEMBERED_DAYS))
                .query(transaction.session(), "select l.goodId, l.received, count(l.id) from Lot l",
                        "group by l.goodId, l.received", Bunches.Received.class)
                .getResultList());
    }

    private LocalDate today(Transaction transaction) {
        return time.dayOf(transaction.at());
    }

    /** What remains of a lot. */
    record Standing(Long goodId, Integer remaining) {}

    record Line(
            Long id,
            String name,
            String category,
            GoodKind kind,
            @Nullable Long retail,
            Long living,
            Long stock,
            Long cost,
            @Nullable Long lastCost,
            @Nullable LocalDate expiry) {
        Ingredient row(LocalDate today, long promised, int bunch, List<Integer> lots) {
            Integer daysLeft = expiry == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(today, expiry));
            boolean inBunches = kind == GoodKind.FLOWER && bunch > 0;
            return new Ingredient(id, name, category, kind, money(retail), living, promised, stock,
                    Money.ofKopecks(cost), money(lastCost), expiry, daysLeft, inBunches ? bunch : 0,
                    inBunches ? lots : List.of());
        }

        private static @Nullable Money money(@Nullable Long kopecks) {
            return kopecks == null ? null : Money.ofKopecks(kopecks);
        }
    }
}
