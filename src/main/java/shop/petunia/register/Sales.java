package shop.petunia.register;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.petunia.clients.ClientRow;
import shop.petunia.orders.OrderCard;
import shop.petunia.orders.OrderRow;
import shop.petunia.orders.PaidBy;
import shop.petunia.shared.Money;
import shop.petunia.storage.Transaction;

/** What was sold over the counter: found, paged and looked at. */
public final class Sales {
    /** Counted no further, and neither does the list go: older receipts are found by days or words. */
    public static final long MOST_FOUND = 10_000;

    /** H2 walks an index in its order only when all the index's columns are named. */
    private static final String NEWEST_FIRST = "order by o.tab desc, o.channel desc, o.dueOn desc, o.id desc";

    private final RegisterRooms rooms;

    public Sales(RegisterRooms rooms) {
        this.rooms = rooms;
    }

    /** The newest first. */
    public List<SaleRow> page(SaleFilter filter, int offset, int limit) {
        SaleFinder finder = finder(filter);
        if (finder.isNothing()) {
            return List.of();
        }
        List<Long> ids = rooms.database().read(transaction -> finder.conditions()
                .page(transaction.session(), finder.from(), NEWEST_FIRST, Long.class, offset,
                        limit));
        List<OrderRow> orders = rooms.orders().list().byIds(ids);
        return ids.isEmpty() ? List.of() : rooms.database().read(transaction -> rows(transaction, ids, orders));
    }

    /** How many the filter shows, at most {@link #MOST_FOUND}. */
    public long count(SaleFilter filter) {
        SaleFinder finder = finder(filter);
        if (finder.isNothing()) {
            return 0;
        }
        return rooms.database().read(transaction -> (long) finder.conditions()
                .query(transaction.session(), finder.from(), "", Long.class)
                .setMaxResults((int) MOST_FOUND)
                .getResultList()
                .size());
    }

    public Optional<SaleCard> card(long orderId) {
        Optional<Receipt> receipt = new Receipts(rooms).of(orderId);
        Optional<ReturnCard> goods = new Returns(rooms).card(orderId);
        return receipt.isEmpty() || goods.isEmpty()
                ? Optional.empty()
                : Optional.of(rooms.database().read(
                        transaction -> card(transaction, goods.get(), receipt.get())));
    }

    /** By what stands on a receipt, or in its barcode. */
    public Optional<Long> byNumber(String number) {
        return rooms.orders().orders().byNumber(number);
    }

    private SaleCard card(Transaction transaction, ReturnCard goods, Receipt receipt) {
        long id = goods.order().id();
        Optional<ClientRow> client = rooms.orders().orders().card(transaction, id).map(OrderCard::client);
        Long shift = new SaleRepository_(transaction.session()).ofOrder(id).map(sale -> sale.shiftId).orElse(null);
        return new SaleCard(goods, receipt, shift, client.orElse(null));
    }

    private static List<SaleRow> rows(Transaction transaction, List<Long> ids, List<OrderRow> orders) {
        SaleRepository sales = new SaleRepository_(transaction.session());
        Map<Long, Long> shifts = new HashMap<>();
        sales.shiftsOf(ids).forEach(sale -> shifts.put(sale.orderId(), sale.value()));
        Map<Long, Long> returned = new HashMap<>();
        sales.returnedOf(ids).forEach(sum -> returned.put(sum.orderId(), sum.value()));
        Map<Long, Map<PaidBy, Money>> paid = new HashMap<>();
        sales.paidFor(ids).forEach(sum -> paid
                .computeIfAbsent(sum.orderId(), id -> new EnumMap<>(PaidBy.class))
                .put(sum.by(), Money.ofKopecks(sum.amount())));
        return orders.stream()
                .map(order -> new SaleRow(order, shift(shifts, order.id()),
                        ByKind.of(paid.getOrDefault(order.id(), Map.of())),
                        Money.ofKopecks(returned.getOrDefault(order.id(), 0L))))
                .toList();
    }

    private static @Nullable Long shift(Map<Long, Long> shifts, long order) {
        return shifts.containsKey(order) ? requireNonNull(shifts.get(order)) : null;
    }

    private SaleFinder finder(SaleFilter filter) {
        return SaleFinder.of(rooms, filter);
    }
}
