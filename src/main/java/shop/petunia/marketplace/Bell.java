package shop.petunia.marketplace;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import shop.petunia.orders.Channel;
import shop.petunia.orders.EventKind;
import shop.petunia.orders.OrderChange;
import shop.petunia.orders.OrderFilter;
import shop.petunia.orders.OrderList;
import shop.petunia.orders.OrderRow;
import shop.petunia.orders.OrderStatus;
import shop.petunia.orders.OrdersView;
import shop.petunia.storage.Change;
import shop.petunia.storage.Changes;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Later;
import shop.petunia.ui.Latest;
import shop.petunia.ui.Place;

/**
 * Rings for new requests until somebody has looked at them, and watches how the syncing is; for the whole window,
 * whatever screen is in front.
 */
public final class Bell implements AutoCloseable {
    private static final Duration TICK = Duration.ofSeconds(5);
    private static final int TICKS_BETWEEN_RINGS = 4;
    private static final int AT_START = 20;

    private final MarketDesk desk;
    private final Kit kit;
    private final Later later;
    private final BooleanSupplier quiet;
    private final Runnable sound;
    private final Set<Long> unseen = ConcurrentHashMap.newKeySet();
    private final Set<Long> rung = new HashSet<>();
    private final ObservableList<Ring> ringing = FXCollections.observableArrayList();
    private final ReadOnlyLongWrapper requests = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<@Nullable SyncStatus> status = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Instant> now;
    private final Latest latest = new Latest();
    private final Changes.Subscription hearing;
    private int ticks;
    private boolean closed;

    /**
     * @param later how it rings again and the minutes go on
     * @param quiet whether a sound would disturb now: somebody types a PIN
     */
    public Bell(MarketDesk desk, Kit kit, Later later, BooleanSupplier quiet, Runnable sound) {
        this.desk = desk;
        this.kit = kit;
        this.later = later;
        this.quiet = quiet;
        this.sound = sound;
        now = new ReadOnlyObjectWrapper<>(desk.time().now());
        hearing = desk.database().changes().afterCommit(this::heard);
        kit.background().latest(new Latest(), this::young, ids -> {
            unseen.addAll(ids);
            ask();
        });
        later.after(TICK, this::tick);
    }

    /** Those that nobody has looked at, the oldest first. */
    ObservableList<Ring> ringing() {
        return ringing;
    }

    public boolean isRinging() {
        return !ringing.isEmpty();
    }

    /** How many requests wait for an answer. */
    public ReadOnlyLongProperty requests() {
        return requests.getReadOnlyProperty();
    }

    /** Null until it is read. */
    public ReadOnlyObjectProperty<@Nullable SyncStatus> status() {
        return status.getReadOnlyProperty();
    }

    /** By the marketplace's clock, from which the requests have their times. */
    ReadOnlyObjectProperty<Instant> now() {
        return now.getReadOnlyProperty();
    }

    /** Somebody looks at the window: what it shows of the requests rings no more. */
    public void looked(Predicate<Place> shows) {
        boolean all = shows.test(OrdersView.REQUESTS);
        List<Ring> seen = ringing.stream()
                .filter(ring -> all || shows.test(new Place(OrderChange.ORDER, ring.orderId())))
                .toList();
        seen.forEach(ring -> unseen.remove(ring.orderId()));
        ringing.removeAll(seen);
    }

    /** Goes to the request, or to all of them. */
    void open() {
        if (ringing.size() == 1) {
            kit.navigator().go(new Place(OrderChange.ORDER, ringing.getFirst().orderId()));
        } else {
            kit.navigator().go(OrdersView.REQUESTS);
        }
    }

    @Override
    public void close() {
        closed = true;
        hearing.close();
    }

    /** On whichever thread has changed something. */
    private void heard(List<Change> changes) {
        boolean touched = false;
        for (Change change : changes) {
            if (change instanceof OrderChange order) {
                touched = true;
                if (order.fromMarket() && order.what() == EventKind.CREATED && order.to() == OrderStatus.PENDING) {
                    unseen.add(order.id());
                }
            }
            touched |= change instanceof OutboxChange;
        }
        if (touched) {
            kit.background().onScreen(this::ask);
        }
    }

    /** Asks how everything is now. */
    public void ask() {
        if (!closed) {
            kit.background().latest(latest, this::asked, this::show);
        }
    }

    private Heard asked() {
        Duration answer = Duration.ofMinutes(desk.settings().get(MarketSettings.ANSWER));
        List<Ring> rings = desk.orders().byIds(unseen.stream().sorted().toList()).stream()
                .filter(order -> order.status() == OrderStatus.PENDING)
                .map(order -> Ring.of(order, answer))
                .toList();
        return new Heard(rings, desk.orders().count(OrderFilter.REQUESTS), desk.sync().status());
    }

    private void show(Heard heard) {
        requests.set(heard.requests());
        status.set(heard.status());
        now.set(desk.time().now().plus(heard.status().clockAhead()));
        List<Ring> still = heard.rings().stream().filter(ring -> unseen.contains(ring.orderId())).toList();
        if (!ringing.equals(still)) {
            ringing.setAll(still);
        }
        if (rung.addAll(still.stream().map(Ring::orderId).toList())) {
            ticks = 0;
            ring();
        }
    }

    private void tick() {
        if (closed) {
            return;
        }
        ticks++;
        if (ticks % TICKS_BETWEEN_RINGS == 0) {
            ring();
        }
        ask();
        later.after(TICK, this::tick);
    }

    private void ring() {
        if (isRinging() && !quiet.getAsBoolean() && desk.settings().get(MarketSettings.SOUND)) {
            sound.run();
        }
    }

    /** Requests that came before the program was opened and may still be answered in time. */
    private List<Long> young() {
        if (!desk.access().isSetUp()) {
            return List.of();
        }
        Instant first = desk.time().now().minus(Duration.ofMinutes(desk.settings().get(MarketSettings.ANSWER)));
        return desk.orders().page(OrderFilter.REQUESTS.channel(Channel.MARKETPLACE), OrderList.NEXT_FIRST, 0, AT_START)
                .stream()
                .filter(order -> order.createdAt().isAfter(first))
                .map(OrderRow::id)
                .toList();
    }

    private record Heard(List<Ring> rings, long requests, SyncStatus status) {}
}
