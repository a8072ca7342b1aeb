package shop.petunia.marketplace;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.petunia.orders.OrderRow;
import shop.petunia.orders.OrderStatus;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/** Fills the syncing of a demo shop with what a person meets there; nothing of it goes over a network. */
public final class DemoSync {
    private static final int ENTRIES = 5;

    private final WireRepository rows;
    private final Transaction transaction;
    private final List<OrderRow> orders;
    private final List<Entry> entries;

    private DemoSync(Transaction transaction, List<OrderRow> orders) {
        this.transaction = transaction;
        this.orders = orders;
        rows = new WireRepository_(transaction.session());
        entries = transaction.session().createSelectionQuery(
                "select e.clientId, e.id, e.points from PointEntry e order by e.id desc", Entry.class)
                .setMaxResults(ENTRIES).getResultList();
    }

    /** @param orders of the marketplace, at least eight */
    public static void fill(Database database, List<OrderRow> orders) {
        database.writeOnly(transaction -> {
            DemoSync demo = new DemoSync(transaction, orders);
            demo.parkOrders();
            demo.parkClients();
            demo.waitToBeSent();
            demo.happened();
            Reading reading = demo.rows.reading(Reading.ONLY);
            reading.contact(demo.ago(Duration.ofMinutes(2)));
            demo.rows.update(reading);
            transaction.announce(new OutboxChange(0, null));
        });
    }

    private void parkOrders() {
        park(step(0, OutgoingKind.ACCEPT, OrderStatus.PENDING, OrderStatus.ACCEPTED), OutgoingState.CONFLICT,
                Why.ENDED_THERE, OrderStatus.CANCELLED, "");
        park(step(1, OutgoingKind.STATUS, OrderStatus.ASSEMBLING, OrderStatus.IN_TRANSIT), OutgoingState.CONFLICT,
                Why.ELSEWHERE, OrderStatus.ACCEPTED, "");
        park(step(2, OutgoingKind.ACCEPT, OrderStatus.PENDING, OrderStatus.ACCEPTED), OutgoingState.REJECTED,
                Why.REFUSED, OrderStatus.PENDING, "Недостаточно товара «Роза Эксплорер»");
        park(Outgoing.price(transaction, orders.get(3).id(), market(3), 4_850_00, UUID.randomUUID()),
                OutgoingState.CONFLICT, Why.ELSEWHERE, OrderStatus.ASSEMBLING, "");
    }

    private void parkClients() {
        park(points(0, OutgoingKind.SALE), OutgoingState.CONFLICT, Why.SEVERAL, null, "");
        park(points(1, OutgoingKind.DEDUCTION), OutgoingState.REJECTED, Why.REFUSED, null,
                "Недостаточно баллов на счёте");
        park(Outgoing.client(transaction, entries.get(2).clientId()), OutgoingState.REJECTED, Why.REFUSED, null,
                "Телефон указан неверно");
    }

    private void waitToBeSent() {
        add(step(4, OutgoingKind.ACCEPT, OrderStatus.PENDING, OrderStatus.ACCEPTED), 4);
        add(step(4, OutgoingKind.STATUS, OrderStatus.ACCEPTED, OrderStatus.ASSEMBLING), 3);
        add(step(1, OutgoingKind.STATUS, OrderStatus.IN_TRANSIT, OrderStatus.DONE), 3);
        Outgoing doubt = points(3, OutgoingKind.SALE);
        doubt.sending(null, ago(Duration.ofMinutes(2)));
        doubt.unknown();
        add(doubt, 2);
        add(Outgoing.client(transaction, entries.get(4).clientId()), 1);
    }

    private void happened() {
        line(JournalKind.TROUBLE, null, 190, "UNREACHABLE");
        for (int number = 0; number < orders.size(); number++) {
            int minutes = 170 - 12 * Math.min(number, 10);
            line(JournalKind.NEW_ORDER, orders.get(number), minutes, market(number) + " PENDING");
            line(JournalKind.SENT, orders.get(number), minutes - 5, number % 5 == 4 ? "REJECT" : "ACCEPT");
        }
        line(JournalKind.ORDER_CHANGED, orders.getFirst(), 31, market(0) + " CANCELLED");
        line(JournalKind.PARKED, orders.getFirst(), 31, "");
        line(JournalKind.PARKED, orders.get(2), 24, "Недостаточно товара «Роза Эксплорер»");
        line(JournalKind.UNREADABLE, null, 20, "20311 — delivery_type: «Дрон»");
        line(JournalKind.DECIDED, orders.get(5), 12, "SUPERSEDED");
        client(JournalKind.CLIENT_LINKED, 3, 9, "FL-00841");
        client(JournalKind.POINTS_ADOPTED, 3, 9, "3");
        line(JournalKind.SENT, orders.get(6), 2, "STATUS");
    }

    private Outgoing step(int number, OutgoingKind kind, OrderStatus from, OrderStatus to) {
        return Outgoing.step(
                transaction, kind, orders.get(number).id(), market(number), from, to, UUID.randomUUID());
    }

    private Outgoing points(int number, OutgoingKind kind) {
        Entry entry = entries.get(number);
        long amount = kind == OutgoingKind.SALE ? 3_500_00 : 300_00;
        return Outgoing.points(transaction, kind, entry.clientId(), amount, entry.points(), entry.id());
    }

    private void park(Outgoing row, OutgoingState state, Why why, @Nullable OrderStatus seen,
            String hint) {
        row.sending(null, transaction.at());
        row.parked(state, why, seen, hint);
        add(row, 35);
    }

    private void add(Outgoing row, int minutes) {
        row.createdAt = ago(Duration.ofMinutes(minutes));
        rows.insert(row);
    }

    private void line(JournalKind what, @Nullable OrderRow order, int minutes, String hint) {
        write(new JournalEntry(transaction, what, order == null ? null : Long.valueOf(order.id()), null, hint),
                minutes);
    }

    private void client(JournalKind what, int number, int minutes, String hint) {
        write(new JournalEntry(transaction, what, null, entries.get(number).clientId(), hint), minutes);
    }

    private void write(JournalEntry entry, int minutes) {
        entry.at = ago(Duration.ofMinutes(minutes));
        rows.insert(entry);
    }

    private long market(int number) {
        return requireNonNull(orders.get(number).marketId());
    }

    private Instant ago(Duration time) {
        return transaction.at().minus(time);
    }

    record Entry(long clientId, long id, long points) {}
}
