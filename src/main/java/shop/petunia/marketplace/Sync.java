package shop.petunia.marketplace;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Changes;
import shop.petunia.storage.Database;

/**
 * Does what is due and says how long there is nothing to do. Whoever calls it, one after the other, owns the thread; the
 * shop itself never waits for it.
 */
public final class Sync implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sync.class);
    private static final Duration IDLE = Duration.ofSeconds(5);
    private static final Duration SLOW = Duration.ofMinutes(10);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final LocalTime NIGHT = LocalTime.of(3, 0);

    private final WireRooms rooms;
    private final Database database;
    private final BooleanSupplier paused;
    private final Changes.Subscription hearing;
    private final OrderPull orders;
    private final PointPull points;
    private final Pusher pusher;
    private final OfferLook offers;
    private final Account account;
    private final Loop fast;
    private final Loop slow;
    private final Loop contact;

    /**
     * @param interval between two readings of what is open
     * @param random so that a test can repeat what happened
     */
    public Sync(WireRooms rooms, BooleanSupplier paused, Supplier<Duration> interval, RandomGenerator random) {
        this.rooms = rooms;
        this.paused = paused;
        database = rooms.database();
        hearing = database.changes().inside(
                new Subscriber(rooms.clients(), rooms.orders(), rooms.access()::isSetUp)::hear);
        account = new Account(rooms);
        rooms.client().guardedBy(account);
        orders = new OrderPull(rooms);
        points = new PointPull(rooms);
        offers = new OfferLook(rooms);
        Backoff backoff = new Backoff(interval, LONGEST, random);
        pusher = new Pusher(rooms, backoff);
        fast = new Loop(rooms.timepiece(), backoff);
        slow = new Loop(rooms.timepiece(), new Backoff(() -> SLOW, SLOW, random));
        contact = new Loop(rooms.timepiece(), backoff);
    }

    /** @return until when nothing is due */
    public synchronized Duration turn() {
        if (!rooms.access().isSetUp() || paused.getAsBoolean()) {
            return IDLE;
        }
        if (!contact.isDue()) {
            return contact.left();
        }
        if (!quickly() || !push() || !slowly()) {
            return contact.left();
        }
        Duration next = shorter(fast.left(), slow.left());
        return pusher.left(next);
    }

    /**
     * Reads and sends everything at once, as far as it goes without waiting.
     *
     * @return how it is then
     */
    public synchronized SyncStatus once() {
        hurry();
        if (rooms.access().isSetUp()) {
            if (quickly() && slowly() && push()) {
                pusher.round(() -> false);
            }
        }
        return status();
    }

    /**
     * As {@link #once}, and waits until it can be told what became of a request that was in doubt.
     *
     * @return how it is then
     */
    public SyncStatus patiently() {
        SyncStatus first = once();
        Duration left = pusher.left(LONGEST);
        boolean inDoubt = database.read(transaction -> new WireRepository_(transaction.session()).inDoubt()) > 0;
        if (!inDoubt || first.trouble() != null || left.compareTo(Pusher.IN_DOUBT) > 0) {
            return first;
        }
        rooms.timepiece().pause(left);
        return once();
    }

    /**
     * Signs in there from now on, and says whether the marketplace lets the shop in; adopts nothing.
     *
     * @throws UserProblem when the address is none, or it is another seller than the one whose numbers stand here; then
     *     everything is as it was
     */
    public synchronized SyncStatus connect(String url, String login, String password) {
        Optional<Credentials> former = rooms.access().credentials();
        former.ifPresent(account::rememberFormer);
        rooms.access().setUp(url, login, password);
        rooms.client().signInAnew();
        SyncStatus status = tryNow();
        if (status.trouble() != Trouble.OTHER_ACCOUNT) {
            return status;
        }
        UserProblem problem = account.problem(rooms.access().credentials().orElseThrow());
        rooms.access().putBack(former);
        change(reading -> reading.trouble(null, ""));
        hurry();
        throw problem;
    }

    /** Whether the marketplace lets the shop in; adopts nothing. */
    public synchronized SyncStatus tryNow() {
        hurry();
        heard(fast, rooms.client().get("/seller-web/me"));
        fast.now();
        return status();
    }

    /** Everything is due now, also after the account was blocked: somebody has asked for it. */
    public synchronized void hurry() {
        rooms.client().resume();
        contact.now();
        fast.now();
        slow.now();
    }

    public SyncStatus status() {
        return database.read(transaction -> {
            WireRepository rows = new WireRepository_(transaction.session());
            Reading reading = rows.reading(Reading.ONLY);
            boolean setUp = rooms.access().isSetUp();
            return new SyncStatus(setUp, paused.getAsBoolean(), rooms.access().url(), reading.contactAt,
                    setUp ? reading.trouble : Trouble.NOT_SET_UP, reading.hint, rows.waiting(), rows.parked().size(),
                    rooms.client().ahead());
        });
    }

    /** Nothing is written for the marketplace any more. */
    @Override
    public void close() {
        hearing.close();
    }

    Pusher pusher() {
        return pusher;
    }

    /** @return whether there is somebody to talk with */
    private boolean quickly() {
        return !fast.isDue() || heard(fast, orders.open());
    }

    /** What takes long comes after what waits to be sent, and gives way as soon as the open orders are due again. */
    private boolean slowly() {
        if (!slow.isDue()) {
            return true;
        }
        Instant since = database.read(t -> new WireRepository_(t.session()).reading(Reading.ONLY)).fullReadAt;
        Instant now = rooms.client().now();
        boolean all = since == null || businessNight(since).isBefore(businessNight(now));
        Answer ended = all ? orders.everything() : orders.ended(day(since));
        if (!heard(slow, ended)) {
            return false;
        }
        if (all && ended instanceof Answer.Ok) {
            change(reading -> reading.fullRead(now));
        }
        look();
        LocalDate night = businessNight(now);
        boolean there = heard(slow, points.read(at -> businessNight(at).isBefore(night), fast::isDue));
        if (points.isUnfinished()) {
            slow.now();
        }
        return there;
    }

    /** What is wrong with the storefront stops neither orders nor points. */
    private void look() {
        try {
            offers.look();
        } catch (RuntimeException problem) {
            LOG.error("The storefront could not be compared", problem);
        }
    }

    /** The full read is due once a night; a day begins for it at three. */
    private LocalDate businessNight(Instant instant) {
        return instant.minusSeconds(NIGHT.toSecondOfDay()).atZone(rooms.time().zone()).toLocalDate();
    }

    /** A day more, since an order is found by the day of its creation. */
    private static @Nullable String day(@Nullable Instant since) {
        return since == null ? null : since.atZone(ZoneOffset.UTC).toLocalDate().minusDays(1).toString();
    }

    private boolean push() {
        Went went = pusher.round(fast::isDue);
        if (went == Went.STOPPED) {
            // The next reading says why.
            fast.now();
            contact.went(false);
            return false;
        }
        return true;
    }

    /** @return whether there is somebody to talk with; one bad answer alone says only that this was no good */
    private boolean heard(Loop loop, Answer answer) {
        if (answer instanceof Answer.Stopped stopped) {
            trouble(stopped.trouble(), stopped.hint());
            contact.went(false);
            return false;
        }
        loop.went(answer instanceof Answer.Ok);
        if (answer instanceof Answer.Ok) {
            contact.now();
            change(reading -> reading.contact(rooms.time().now()));
        } else if (answer instanceof Answer.Unknown unknown) {
            trouble(Trouble.OUT_OF_ORDER, unknown.hint());
        } else if (answer instanceof Answer.Refused refused) {
            trouble(Trouble.NOT_A_MARKETPLACE, refused.status() + " " + refused.hint());
        }
        return true;
    }

    private void trouble(Trouble trouble, String hint) {
        Reading before = database.read(t -> new WireRepository_(t.session()).reading(Reading.ONLY));
        if (before.trouble != trouble) {
            LOG.warn("No syncing: {} {}", trouble, hint);
            database.writeOnly(transaction -> Journal.write(
                    transaction, JournalKind.TROUBLE, null, null, trouble + " " + hint));
            change(reading -> reading.trouble(trouble, hint));
        }
    }

    private void change(Consumer<Reading> verb) {
        database.writeOnly(transaction -> {
            WireRepository rows = new WireRepository_(transaction.session());
            Reading reading = rows.reading(Reading.ONLY);
            verb.accept(reading);
            rows.update(reading);
        });
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
