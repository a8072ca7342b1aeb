package shop.petunia.orders;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import shop.petunia.orders.LineMatch.Added;
import shop.petunia.orders.LineMatch.Kept;
import shop.petunia.shared.Money;
import shop.petunia.stock.MovementKind;
import shop.petunia.storage.Transaction;

/**
 * Puts other lines in place of an order's, within the caller's transaction. Only the difference moves: what both have
 * keeps its very stems, by the recipe of then, and a price alone moves nothing.
 */
final class OrderRebooking {
    private static final Comparator<Difference> AS_EVERYBODY = Comparator
            .comparingLong((Difference difference) -> difference.stem().goodId)
            .thenComparingLong(difference -> difference.stem().id());

    private final OrderRooms rooms;
    private final OrderStock stock;
    private final Transaction transaction;
    private final OrderRepository rows;
    private final Order order;
    private final Act act;
    private final List<Difference> differences = new ArrayList<>();

    OrderRebooking(OrderRooms rooms, OrderStock stock, Transaction transaction, Order order, Act act) {
        this.rooms = rooms;
        this.stock = stock;
        this.transaction = transaction;
        this.order = order;
        this.act = act;
        rows = new OrderBook(transaction).rows();
    }

    /** @return what the order has now too little of */
    List<Lacking> to(List<OrderLineDraft> drafts, boolean expiredToo) {
        LineMatch match = LineMatch.of(rows.lines(order.id()), drafts);
        List<Money> amounts = Spread.over(order.goodsPaid(), drafts.stream().map(OrderLineDraft::sum).toList());
        match.kept().forEach(this::stepAside);
        match.kept().forEach(kept -> keep(kept, amounts.get(kept.position())));
        match.gone().forEach(this::drop);
        match.added().forEach(added -> add(added, amounts.get(added.position())));
        differences.sort(AS_EVERYBODY);
        if (order.stock == StockState.TAKEN) {
            differences.forEach(this::giveBack);
        }
        match.gone().forEach(this::remove);
        return switch (order.stock) {
            case TAKEN -> take(expiredToo);
            case PROMISED -> stock.lacking(transaction, rows.stems(order.id()));
            case NONE, RETURNED -> List.of();
        };
    }

    private void stepAside(Kept kept) {
        kept.line().stepAside();
        rows.update(kept.line());
    }

    private void keep(Kept kept, Money amount) {
        OrderLine line = kept.line();
        for (OrderStem stem : stems(line)) {
            int more = stem.scale(line.quantity, kept.draft().quantity());
            if (more != 0) {
                rows.update(stem);
                differences.add(new Difference(stem, more));
            }
        }
        line.become(kept.position(), kept.draft(), amount);
        rows.update(line);
    }

    private void drop(OrderLine line) {
        stems(line).forEach(stem -> differences.add(new Difference(stem, -stem.quantity)));
        if (line.kind == LineKind.UNIT && isHolding()) {
            rooms.showcase().unsell(transaction, requireNonNull(line.unitId));
        }
        line.stepAside();
        rows.update(line);
    }

    private void remove(OrderLine line) {
        rows.clearStemsOf(line.id());
        rows.clearLine(line.id());
    }

    private void add(Added added, Money amount) {
        OrderLine line = new OrderLine(order.id(), added.position(), added.draft(), amount);
        rows.insert(line);
        stock.plan(transaction, line);
        stems(line).forEach(stem -> differences.add(new Difference(stem, stem.quantity)));
        if (line.kind == LineKind.UNIT && isHolding()) {
            rooms.showcase().sell(transaction, requireNonNull(line.unitId), order.document());
        }
    }

    private void giveBack(Difference difference) {
        if (difference.more() < 0) {
            var unused = rooms.ledger().giveBack(transaction, order.document().line(difference.stem().id()),
                    -difference.more(), MovementKind.RETURNED, act.stock());
        }
    }

    private List<Lacking> take(boolean expiredToo) {
        Map<Long, Integer> missing = new TreeMap<>();
        for (Difference difference : differences) {
            OrderStem stem = difference.stem();
            int lacking = difference.more() <= 0
                    ? 0
                    : rooms.ledger().take(transaction, stem.goodId, difference.more(), expiredToo, MovementKind.SOLD,
                            order.document().line(stem.id()), act.stock()).missing();
            if (lacking > 0) {
                missing.merge(stem.goodId, lacking, Integer::sum);
            }
        }
        return stock.told(transaction, missing);
    }

    private List<OrderStem> stems(OrderLine line) {
        return rows.stems(order.id()).stream().filter(stem -> stem.lineId == line.id()).toList();
    }

    /** Whether its bouquets of the showcase are off the shelf. */
    private boolean isHolding() {
        return order.stock == StockState.TAKEN || order.stock == StockState.PROMISED;
    }

    /** So many more stems, or fewer. */
    private record Difference(OrderStem stem, int more) {}
}
