package shop.petunia.marketplace;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.petunia.storage.Database;

/**
 * Sends what waits, the oldest first; what concerns the same order or client in its order. One that cannot be sent holds
 * up nobody else's.
 */
final class Pusher {
    /** How long the marketplace may work on after it was not heard any more. */
    static final Duration IN_DOUBT = Duration.ofSeconds(35);

    private static final Logger LOG = LoggerFactory.getLogger(Pusher.class);

    private final Database database;
    private final Timepiece timepiece;
    private final Backoff backoff;
    private final Desk desk;
    private final OrderPush orders;
    private final ClientPush clients;
    private final PointPush points;
    private final ProductPush products;
    private final Map<Long, Long> due = new ConcurrentHashMap<>();
    private final Map<Long, Integer> failures = new ConcurrentHashMap<>();
    /** The first of each queue: only they have a time. */
    private final Set<Long> first = ConcurrentHashMap.newKeySet();

    Pusher(WireRooms rooms, Backoff backoff) {
        database = rooms.database();
        timepiece = rooms.timepiece();
        this.backoff = backoff;
        desk = new Desk(database);
        orders = new OrderPush(rooms, desk);
        clients = new ClientPush(rooms, desk);
        points = new PointPush(rooms, desk);
        products = new ProductPush(rooms, desk);
    }

    OrderPush orders() {
        return orders;
    }

    PointPush points() {
        return points;
    }

    /**
     * @param enough whether something else is due, asked after each
     * @return how it went: STOPPED when nothing can be sent now, LATER when there is more that could be
     */
    Went round(BooleanSupplier enough) {
        List<Outgoing> rows = database.read(transaction -> new WireRepository_(transaction.session()).unfinished());
        // In flight when the program ended, or when nothing could be written: nobody knows whether it arrived.
        rows.stream().filter(row -> row.state == OutgoingState.SENDING).forEach(desk::unknown);
        first.clear();
        due.keySet().retainAll(rows.stream().map(Outgoing::id).toList());
        failures.keySet().retainAll(due.keySet());
        Set<String> heldUp = new HashSet<>();
        for (Outgoing row : inTurn(rows)) {
            boolean isFirst = row.isToSend() && !heldUp.contains(row.queue());
            if (isFirst) {
                first.add(row.id());
            }
            if (isFirst && isDue(row)) {
                if (enough.getAsBoolean()) {
                    return Went.LATER;
                }
                if (isStill(row) && push(row) == Went.STOPPED) {
                    return Went.STOPPED;
                }
            }
            if (row.holdsUp() && !clients.isOnlyDetails(row)) {
                heldUp.add(row.queue());
            }
        }
        return Went.ON;
    }

    /** What the storefront shows can wait for people. */
    private static List<Outgoing> inTurn(List<Outgoing> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(row -> row.kind == OutgoingKind.PRODUCT))
                .toList();
    }

    /** Until the first of what waits for its time. */
    Duration left(Duration atMost) {
        long now = timepiece.nanos();
        return due.entrySet().stream()
                .filter(row -> first.contains(row.getKey()))
                .map(Map.Entry::getValue)
                .map(time -> Duration.ofNanos(Math.max(0, time - now)))
                .min(Duration::compareTo)
                .filter(left -> left.compareTo(atMost) < 0)
                .orElse(atMost);
    }

    /** A person does not want to wait. */
    void now(long id) {
        due.remove(id);
        failures.remove(id);
    }

    /** One before it, or a person, may have ended it meanwhile. */
    private boolean isStill(Outgoing row) {
        row.become(database.read(transaction -> new WireRepository_(transaction.session()).outgoing(row.id()))
                .orElseThrow());
        return row.isToSend();
    }

    private boolean isDue(Outgoing row) {
        if (row.state == OutgoingState.UNKNOWN && row.answered == null) {
            due.computeIfAbsent(row.id(), id -> timepiece.nanos() + IN_DOUBT.toNanos());
        }
        Long time = due.get(row.id());
        return time == null || time <= timepiece.nanos();
    }

    private Went push(Outgoing row) {
        Went went;
        try {
            went = switch (row.kind) {
                case ACCEPT, REJECT, STATUS, PRICE -> orders.push(row);
                case CLIENT -> clients.push(row);
                case SALE, DEDUCTION -> points.push(row);
                case PRODUCT -> products.push(row);
            };
        } catch (RuntimeException problem) {
            LOG.error("Outgoing {} {} could not be sent", row.kind, row.id(), problem);
            if (row.state == OutgoingState.SENDING) {
                desk.unknown(row);
            }
            went = Went.LATER;
        }
        plan(row, went);
        return went;
    }

    private void plan(Outgoing row, Went went) {
        if (went != Went.LATER) {
            due.remove(row.id());
            failures.remove(row.id());
            return;
        }
        int count = failures.merge(row.id(), 1, Integer::sum);
        Duration wait = backoff.after(count - 1);
        boolean doubt = row.state == OutgoingState.UNKNOWN && wait.compareTo(IN_DOUBT) < 0;
        due.put(row.id(), timepiece.nanos() + (doubt ? IN_DOUBT : wait).toNanos());
    }
}
