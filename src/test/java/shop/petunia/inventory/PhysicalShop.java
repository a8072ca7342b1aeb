package shop.petunia.inventory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import shop.petunia.stock.Allocated;
import shop.petunia.stock.Fefo;
import shop.petunia.stock.LotFilter;
import shop.petunia.stock.LotRow;
import shop.petunia.stock.ShortageRow;
import shop.petunia.stock.Stock;

/** What is really in the vases, kept beside the books. What could not happen in truth is not done in the books. */
final class PhysicalShop {
    private final CountShop shop;
    private final Map<Long, Integer> vases = new LinkedHashMap<>();
    private final Map<Long, Long> goodOf = new LinkedHashMap<>();
    /** By order line: what the buyer could bring back. */
    private final Map<Long, Long> sales = new TreeMap<>();

    private final Set<Long> lines = new HashSet<>();
    private final Set<Long> counted = new HashSet<>();
    private long reception;
    private long stocktake;

    PhysicalShop(CountShop shop) {
        this.shop = shop;
        reception = shop.reception("Поставка");
    }

    void receive(long good, int quantity, int shelfLife) {
        long lot = shop.lot(reception, good, quantity, shelfLife);
        vases.put(lot, quantity);
        goodOf.put(lot, good);
        if (stocktake > 0 && countedOf(good).isEmpty()) {
            addLine(lot);
        }
    }

    /** Stolen, broken in silence, found again: only while the next count will still see it. */
    void surprise(long lot, int pieces) {
        if (stocktake == 0 || lines.contains(lot) && !counted.contains(lot)) {
            vases.merge(lot, Math.max(pieces, -there(lot)), Integer::sum);
        }
    }

    void writeOff(long lot, int quantity) {
        int possible = Math.min(quantity, Math.min(there(lot), shop.remaining(lot)));
        if (possible > 0) {
            shop.writeOff(lot, possible);
            vases.merge(lot, -possible, Integer::sum);
        }
    }

    /** As the books say where from; what a counted vase lacks, or no book knows, comes out of another counted one. */
    void sell(long good, int wanted) {
        int quantity = Math.min(wanted, pieces(good));
        if (quantity == 0) {
            return;
        }
        List<Fefo.Lot> books = books(good).stream()
                .map(lot -> new Fefo.Lot(lot.id(), lot.expiry(), lot.arrival(), lot.remaining()))
                .toList();
        Fefo.Allocation plan = Fefo.allocate(books, quantity, CountShop.TODAY, false);
        Map<Long, Integer> after = new LinkedHashMap<>(vases);
        int elsewhere = plan.uncovered();
        for (Fefo.Part part : plan.parts()) {
            int given = Math.min(part.quantity(), there(part.lotId()));
            if (given < part.quantity() && stocktake > 0 && !counted.contains(part.lotId())) {
                return;
            }
            after.merge(part.lotId(), -given, Integer::sum);
            elsewhere += part.quantity() - given;
        }
        if (takeAnywhere(good, elsewhere, after)) {
            vases.putAll(after);
            sales.put(sales.size() + 1L, good);
            shop.sell(good, quantity, sales.size());
        }
    }

    /** Rather of a sale of which no book knew. */
    void bringBack(int which, int quantity) {
        List<Long> unbooked = shop.settlements.open().stream().map(row -> row.document().line()).toList();
        List<Long> lines = unbooked.isEmpty() ? List.copyOf(sales.keySet()) : unbooked;
        if (!lines.isEmpty()) {
            bringBack(lines.get(which % lines.size()), quantity);
        }
    }

    private void bringBack(long line, int quantity) {
        int open = shop.settlements.open().stream()
                .filter(row -> row.document().equals(CountShop.order(line)))
                .mapToInt(ShortageRow::outstanding)
                .sum();
        int out = shop.database.<List<Allocated>>read(
                transaction -> shop.ledger.allocated(transaction, CountShop.order(line))).stream()
                .mapToInt(Allocated::quantity)
                .sum();
        int possible = Math.min(quantity, open + out);
        if (possible > 0) {
            var taken = shop.giveBack(possible, line);
            taken.lots().forEach(back -> vases.merge(back.lotId(), back.quantity(), Integer::sum));
            vases.merge(longestLiving(sales.getOrDefault(line, 0L)), taken.missing(), Integer::sum);
        }
    }

    /** A lot makes up for what was sold of its good. Only the books know of it. */
    void settle(int which) {
        List<Long> wanted = shop.settlements.open().stream().map(ShortageRow::goodId).toList();
        List<Long> able = books().stream()
                .filter(lot -> lot.remaining() > 0 && wanted.contains(lot.goodId()))
                .map(LotRow::id)
                .toList();
        if (!able.isEmpty()) {
            shop.settlements.takeFromLot(able.get(which % able.size()), UUID.randomUUID());
        }
    }

    /** Whatever the books say, somebody looks at every vase that is not empty, and at one of each good. */
    void start() {
        if (books().stream().anyMatch(lot -> lot.remaining() > 0)) {
            stocktake = shop.start();
            shop.all(stocktake).forEach(row -> lines.add(row.lotId()));
            vases.keySet().stream().filter(lot -> there(lot) > 0).forEach(this::addLine);
            goodOf.values().stream().distinct().filter(good -> lotsOf(good).stream().noneMatch(lines::contains))
                    .forEach(good -> addLine(lotsOf(good).getLast()));
        }
    }

    /** Who counts a vase once more counts its good anew: what was sold meanwhile may have come from another one. */
    void count(long lot) {
        if (lines.contains(lot)) {
            List<Long> again = counted.contains(lot) ? countedOf(goodOf.getOrDefault(lot, 0L)) : List.of(lot);
            again.forEach(each -> shop.count(stocktake, each, there(each)));
            if (!counted.add(lot)) {
                lotsOf(goodOf.getOrDefault(lot, 0L)).forEach(this::addLine);
            }
        }
    }

    /** What nobody has counted yet is counted first. */
    Applied apply() {
        lines.stream().filter(lot -> !counted.contains(lot)).sorted().toList().forEach(this::count);
        return shop.apply(stocktake);
    }

    void end() {
        stocktake = 0;
        lines.clear();
        counted.clear();
    }

    boolean isCounting() {
        return stocktake > 0;
    }

    long stocktake() {
        return stocktake;
    }

    List<Long> lots() {
        return List.copyOf(vases.keySet());
    }

    int pieces(long good) {
        return vases.keySet().stream().filter(lot -> goodOf.getOrDefault(lot, 0L) == good).mapToInt(this::there).sum();
    }

    private boolean takeAnywhere(long good, int pieces, Map<Long, Integer> after) {
        List<Long> counts = countedOf(good);
        List<Long> from = counts.isEmpty() ? lotsOf(good) : counts;
        int left = pieces;
        for (long lot : from) {
            int given = Math.min(left, after.getOrDefault(lot, 0));
            after.merge(lot, -given, Integer::sum);
            left -= given;
        }
        return left == 0;
    }

    private List<Long> countedOf(long good) {
        return lotsOf(good).stream().filter(counted::contains).toList();
    }

    private List<Long> lotsOf(long good) {
        return vases.keySet().stream().filter(lot -> goodOf.getOrDefault(lot, 0L) == good).toList();
    }

    /** Where loose stems are put: while a count goes on, into a vase that is part of it. */
    private long longestLiving(long good) {
        List<Long> candidates = lotsOf(good).stream().filter(lot -> lines.isEmpty() || lines.contains(lot)).toList();
        List<LotRow> rows = new ArrayList<>(books().stream().filter(row -> candidates.contains(row.id())).toList());
        rows.sort(Comparator.comparing(LotRow::daysLeft).thenComparing(LotRow::arrival).thenComparing(LotRow::id));
        return rows.isEmpty() ? lotsOf(good).getLast() : rows.getLast().id();
    }

    private void addLine(long lot) {
        if (lines.add(lot)) {
            shop.counts.addLot(stocktake, lot);
        }
    }

    private int there(long lot) {
        return vases.getOrDefault(lot, 0);
    }

    private List<LotRow> books() {
        return shop.stock.lots(LotFilter.WITH_REMAINDER.emptyToo(true), Stock.BY_DAYS_LEFT, 0, 1000);
    }

    private List<LotRow> books(long good) {
        return shop.stock.lots(LotFilter.WITH_REMAINDER.good(good), Stock.BY_DAYS_LEFT, 0, 1000);
    }
}
