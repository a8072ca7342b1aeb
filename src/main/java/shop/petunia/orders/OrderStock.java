package shop.petunia.orders;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import shop.petunia.bouquets.LossReason;
import shop.petunia.bouquets.Stem;
import shop.petunia.inventory.LotLoss;
import shop.petunia.inventory.WriteOffReason;
import shop.petunia.stock.Allocated;
import shop.petunia.stock.MovementKind;
import shop.petunia.stock.OnHand;
import shop.petunia.stock.Taken;
import shop.petunia.storage.Transaction;

/**
 * What orders do to the stock. A bouquet that stands on the showcase is a thing, so it is taken as soon as the order
 * is accepted, whenever that is due; stems are promised until then.
 */
final class OrderStock {
    private final OrderRooms rooms;

    OrderStock(OrderRooms rooms) {
        this.rooms = rooms;
    }

    /** Keeps what a line will take, by the recipe of this moment. */
    void plan(Transaction transaction, OrderLine line) {
        OrderRepository rows = new OrderBook(transaction).rows();
        need(transaction, line)
                .forEach((good, pieces) -> rows.insert(new OrderStem(line.orderId, line.id(), good, pieces)));
    }

    /** Takes all, or only promises it; what was promised before is taken now. */
    List<Lacking> secure(Transaction transaction, Order order, boolean atOnce, boolean expiredToo, Act act) {
        if (order.stock == StockState.TAKEN || order.stock == StockState.PROMISED && !atOnce) {
            return List.of();
        }
        OrderRepository rows = new OrderBook(transaction).rows();
        if (order.stock != StockState.PROMISED) {
            units(rows, order).forEach(unit -> rooms.showcase().sell(transaction, unit, order.document()));
        }
        order.stock(atOnce ? StockState.TAKEN : StockState.PROMISED);
        List<OrderStem> stems = rows.stems(order.id());
        if (atOnce) {
            return take(transaction, order, stems, expiredToo, act);
        }
        rows.update(order);
        return lacking(transaction, stems);
    }

    /** Everything goes back to the very lots it came from, and from there, when it is lost, to the write-offs. */
    void giveBack(Transaction transaction, Order order, FlowersBack flowers, StockState after, Act act) {
        OrderRepository rows = new OrderBook(transaction).rows();
        if (order.stock == StockState.TAKEN) {
            Map<Long, Integer> back = giveBack(transaction, order, rows.stems(order.id()), act);
            if (flowers == FlowersBack.WRITTEN_OFF && !back.isEmpty()) {
                List<LotLoss> losses = new ArrayList<>();
                back.forEach((lot, pieces) -> losses.add(new LotLoss(lot, pieces)));
                rooms.writeOffs().write(transaction, losses, WriteOffReason.WILTED, order.number,
                        act.part("written off " + order.id()));
            }
        }
        if (order.stock == StockState.TAKEN || order.stock == StockState.PROMISED) {
            units(rows, order).forEach(unit -> putBack(transaction, order, unit, flowers, act));
            order.stock(after);
        }
    }

    private void putBack(Transaction transaction, Order order, long unit, FlowersBack flowers, Act act) {
        rooms.showcase().unsell(transaction, unit);
        if (flowers == FlowersBack.WRITTEN_OFF) {
            rooms.dismantling().writeOff(
                    transaction, unit, LossReason.WILTED, order.number, act.part("unit " + unit));
        }
    }

    private List<Lacking> take(
            Transaction transaction, Order order, List<OrderStem> stems, boolean expiredToo, Act act) {
        Map<Long, Integer> missing = new TreeMap<>();
        for (OrderStem stem : stems) {
            Taken taken = rooms.ledger().take(transaction, stem.goodId, stem.quantity, expiredToo, MovementKind.SOLD,
                    order.document().line(stem.id()), act.stock());
            if (taken.missing() > 0) {
                missing.merge(stem.goodId, taken.missing(), Integer::sum);
            }
        }
        return told(transaction, missing);
    }

    private Map<Long, Integer> giveBack(Transaction transaction, Order order, List<OrderStem> stems, Act act) {
        Map<Long, Integer> back = new TreeMap<>();
        for (OrderStem stem : stems) {
            for (Allocated lot : rooms.ledger().giveBack(transaction, order.document().line(stem.id()), stem.quantity,
                    MovementKind.RETURNED, act.stock()).lots()) {
                back.merge(lot.lotId(), lot.quantity(), Integer::sum);
            }
        }
        return back;
    }

    /** What all promises together leave too little of. */
    List<Lacking> lacking(Transaction transaction, List<OrderStem> stems) {
        Map<Long, Long> promised = OrderPromises.all(transaction);
        Map<Long, Integer> missing = new TreeMap<>();
        Map<Long, OnHand> there = stems.isEmpty()
                ? Map.of()
                : rooms.stock().onHand(transaction, stems.stream().map(stem -> stem.goodId).distinct().toList());
        there.forEach((good, hand) -> {
            long tooFew = promised.getOrDefault(good, 0L) - hand.living();
            if (tooFew > 0) {
                missing.put(good, Math.toIntExact(tooFew));
            }
        });
        return told(transaction, missing);
    }

    List<Lacking> told(Transaction transaction, Map<Long, Integer> missing) {
        List<Lacking> lacking = new ArrayList<>();
        missing.forEach((good, pieces) -> lacking.add(new Lacking(
                good, rooms.goods().byId(transaction, good).orElseThrow().name(), pieces)));
        return lacking;
    }

    /** Good → pieces; a good that a recipe names twice is needed once, with the sum. */
    private Map<Long, Integer> need(Transaction transaction, OrderLine line) {
        return switch (line.kind) {
            case FREE, UNIT -> Map.of();
            case GOOD -> Map.of(requireNonNull(line.goodId), line.quantity);
            case BOUQUET -> {
                Map<Long, Integer> need = new TreeMap<>();
                for (Stem stem : rooms.bouquets().card(transaction, requireNonNull(line.bouquetId)).draft().stems()) {
                    need.merge(stem.goodId(), Math.multiplyExact(stem.quantity(), line.quantity), Math::addExact);
                }
                yield need;
            }
        };
    }

    private static List<Long> units(OrderRepository rows, Order order) {
        return rows.lines(order.id()).stream()
                .filter(line -> line.kind == LineKind.UNIT)
                .map(line -> requireNonNull(line.unitId))
                .toList();
    }
}
