package shop.petunia.marketplace;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import shop.petunia.clients.ClientChange;
import shop.petunia.orders.OrderChange;
import shop.petunia.storage.Transaction;
import shop.petunia.ui.Place;

/** The names of the orders and clients of many rows, asked for at once. */
final class Subjects {
    private final Map<Long, Subject> orders = new HashMap<>();
    private final Map<Long, Subject> clients = new HashMap<>();
    private final Map<Long, Subject> offers = new HashMap<>();

    private Subjects() {}

    static <R> Subjects of(Transaction transaction, Collection<R> rows, Function<R, @Nullable Long> order,
            Function<R, @Nullable Long> client) {
        Subjects subjects = new Subjects();
        SubjectRepository names = new SubjectRepository_(transaction.session());
        List<Long> orderIds = ids(rows, order);
        List<Long> clientIds = ids(rows, client);
        if (!orderIds.isEmpty()) {
            names.orders(orderIds).forEach(row -> subjects.orders.put(row.id(),
                    new Subject(row.number(), new Place(OrderChange.ORDER, row.id()))));
        }
        if (!clientIds.isEmpty()) {
            names.clients(clientIds).forEach(row -> subjects.clients.put(row.id(),
                    new Subject(row.name(), new Place(ClientChange.CLIENT, row.id()))));
        }
        return subjects;
    }

    static Subjects ofOutgoing(Transaction transaction, Collection<OutgoingRow> rows) {
        Subjects subjects = of(transaction, rows, OutgoingRow::orderId, OutgoingRow::clientId);
        List<Long> offerIds = ids(rows, OutgoingRow::offerId);
        if (!offerIds.isEmpty()) {
            new SubjectRepository_(transaction.session()).offers(offerIds).forEach(
                    row -> subjects.offers.put(row.id(), new Subject(row.name(), row.place())));
        }
        return subjects;
    }

    @Nullable Subject of(OutgoingRow row) {
        return row.offerId() != null ? offers.get(row.offerId()) : of(row.orderId(), row.clientId());
    }

    /** Nothing when it is about neither. */
    @Nullable Subject of(@Nullable Long order, @Nullable Long client) {
        return order != null ? orders.get(order) : client == null ? null : clients.get(client);
    }

    private static <R> List<Long> ids(Collection<R> rows, Function<R, @Nullable Long> id) {
        return rows.stream().map(id).filter(Objects::nonNull).map(Objects::requireNonNull).distinct().toList();
    }
}
