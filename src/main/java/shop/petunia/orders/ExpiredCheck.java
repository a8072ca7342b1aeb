package shop.petunia.orders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import shop.petunia.catalog.GoodRow;
import shop.petunia.stock.OnHand;
import shop.petunia.storage.Transaction;

/** Asks beforehand which flowers suffice only with those whose last day is over. Work for the background. */
final class ExpiredCheck {
    private final OrderRooms rooms;

    ExpiredCheck(OrderRooms rooms) {
        this.rooms = rooms;
    }

    /** Of what the step would take from the lots now. */
    List<Ageing> ofStep(long orderId, OrderStatus to) {
        return rooms.database().read(transaction -> new OrderBook(transaction).rows().byId(orderId)
                .filter(order -> order.stock != StockState.TAKEN)
                .filter(order -> to != OrderStatus.ACCEPTED || isSoon(order.dueOn))
                .map(order -> new OrderBook(transaction).rows().lines(orderId).stream().map(OrderLine::draft).toList())
                .map(lines -> ageing(transaction, lines))
                .orElse(List.of()));
    }

    /** Of what such an order would take. */
    List<Ageing> ofLines(List<OrderLineDraft> lines, LocalDate due) {
        return isSoon(due) ? rooms.database().read(transaction -> ageing(transaction, lines)) : List.of();
    }

    /** Of what such an edit would take in addition to what the order holds. */
    List<Ageing> ofEdit(long orderId, OrderDraft draft) {
        return rooms.database().read(transaction -> new OrderBook(transaction).rows().byId(orderId)
                .filter(order -> order.stock == StockState.TAKEN
                        || order.stock == StockState.PROMISED && isSoon(draft.contacts().dueOn()))
                .map(order -> ageing(transaction, more(transaction, order, draft)))
                .orElse(List.of()));
    }

    private Map<Long, Long> more(Transaction transaction, Order order, OrderDraft draft) {
        OrderRepository rows = new OrderBook(transaction).rows();
        LineMatch match = LineMatch.of(rows.lines(order.id()), draft.lines());
        Map<Long, Long> more = new TreeMap<>();
        for (OrderStem stem : rows.stems(order.id())) {
            long held = order.stock == StockState.TAKEN ? stem.quantity : 0;
            long kept = match.kept().stream()
                    .filter(line -> line.line().id() == stem.lineId)
                    .mapToLong(line -> (long) stem.quantity * line.draft().quantity() / line.line().quantity)
                    .sum();
            more.merge(stem.goodId, kept - held, Long::sum);
        }
        match.added().forEach(added -> need(transaction, added.draft(), more));
        more.values().removeIf(pieces -> pieces <= 0);
        return more;
    }

    private boolean isSoon(LocalDate due) {
        return !due.isAfter(rooms.time().today().plusDays(1));
    }

    private List<Ageing> ageing(Transaction transaction, List<OrderLineDraft> lines) {
        Map<Long, Long> need = new TreeMap<>();
        lines.forEach(line -> need(transaction, line, need));
        return ageing(transaction, need);
    }

    private List<Ageing> ageing(Transaction transaction, Map<Long, Long> need) {
        if (need.isEmpty()) {
            return List.of();
        }
        Map<Long, OnHand> there = rooms.stock().onHand(transaction, need.keySet());
        List<Ageing> ageing = new ArrayList<>();
        need.forEach((good, pieces) -> {
            OnHand hand = there.getOrDefault(good, OnHand.NOTHING);
            if (hand.living() < pieces && hand.expired() > 0) {
                String name = rooms.goods().byId(transaction, good).map(GoodRow::name).orElse("");
                ageing.add(new Ageing(name, pieces, hand.living(), hand.expired()));
            }
        });
        return ageing;
    }

    private void need(Transaction transaction, OrderLineDraft line, Map<Long, Long> need) {
        Long item = line.itemId();
        if (item == null) {
            return;
        }
        if (line.kind() == LineKind.GOOD) {
            need.merge(item, (long) line.quantity(), Long::sum);
        } else if (line.kind() == LineKind.BOUQUET) {
            rooms.bouquets().card(transaction, item).draft().stems().forEach(stem -> need.merge(
                    stem.goodId(), (long) stem.quantity() * line.quantity(), Long::sum));
        }
    }

    /** A good of which fewer live than are needed, while others stand there past their last day. */
    record Ageing(String good, long need, long living, long expired) {}
}
