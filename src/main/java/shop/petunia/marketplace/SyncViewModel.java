package shop.petunia.marketplace;

import java.time.Duration;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Dialogs.Question;
import shop.petunia.ui.Filters;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Later;
import shop.petunia.ui.Latest;
import shop.petunia.ui.Place;
import shop.petunia.ui.RowSource;
import shop.petunia.ui.Rows;

/** How the syncing is, what needs a person, what waits and what happened. */
final class SyncViewModel {
    private static final Duration TICK = Duration.ofSeconds(5);

    private final MarketDesk desk;
    private final Kit kit;
    private final Later later;
    private final Filters filters = new Filters(this::askJournal);
    private final StringProperty text = filters.text();
    private final ObjectProperty<@Nullable JournalKind> what = filters.choice();
    private final ObjectProperty<@Nullable Tab> tab = new SimpleObjectProperty<>(Tab.DECISIONS);
    private final ReadOnlyObjectWrapper<@Nullable SyncStatus> status = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Sentence> contact =
            new ReadOnlyObjectWrapper<>(Sentence.of("marketplace.ago.never"));
    private final ObservableList<Parked> parked = FXCollections.observableArrayList();
    private final Rows<Waits> waiting;
    private final Rows<JournalLine> journal;
    private final Latest latestStatus = new Latest();
    private final Latest latestParked = new Latest();
    private final Busy syncing = new Busy();
    private final Busy deciding = new Busy();
    private boolean arriving;
    private boolean watched;

    /** @param later how the time since the last contact goes on by itself */
    SyncViewModel(MarketDesk desk, Kit kit, Later later) {
        this.desk = desk;
        this.kit = kit;
        this.later = later;
        waiting = new Rows<>(kit.background());
        journal = new Rows<>(kit.background());
    }

    /** Which of the lists is in front. */
    ObjectProperty<@Nullable Tab> tab() {
        return tab;
    }

    /** Null until it is read. */
    ReadOnlyObjectProperty<@Nullable SyncStatus> status() {
        return status.getReadOnlyProperty();
    }

    /** When the marketplace was heard last, as seen from now. */
    ReadOnlyObjectProperty<Sentence> contact() {
        return contact.getReadOnlyProperty();
    }

    ObservableList<Parked> parked() {
        return parked;
    }

    Rows<Waits> waiting() {
        return waiting;
    }

    Rows<JournalLine> journal() {
        return journal;
    }

    StringProperty text() {
        return text;
    }

    ObjectProperty<@Nullable JournalKind> what() {
        return what;
    }

    boolean isFiltered() {
        return !filter().equals(JournalFilter.ALL);
    }

    void clear() {
        filters.clear();
    }

    Busy syncing() {
        return syncing;
    }

    Busy deciding() {
        return deciding;
    }

    /** Somebody comes: what needs a decision is in front, if anything does. */
    void arrive() {
        arriving = true;
        refresh();
    }

    void refresh() {
        askStatus();
        kit.background().latest(latestParked, desk.decisions()::parked, this::show);
        waiting.ask(new WaitingRows(desk.decisions()));
        askJournal();
    }

    /** While somebody looks the time goes on, and what the syncing does meanwhile shows. */
    void watch(boolean looks) {
        boolean begins = looks && !watched;
        watched = looks;
        if (begins) {
            later.after(TICK, this::tick);
        }
    }

    void syncNow() {
        kit.background().run(syncing, desk.sync()::once, now -> {
            kit.dialogs().notice(now.trouble() == null
                    ? Sentence.of("marketplace.sync.done", now.waiting(), now.parked())
                    : Sentence.of("marketplace.state.trouble", now.trouble()));
            refresh();
        });
    }

    void pause(boolean on) {
        kit.background().run(syncing, () -> {
            desk.settings().set(MarketSettings.PAUSED, on);
            return on;
        }, done -> {
            kit.dialogs().notice(Sentence.of(done ? "marketplace.pause.on" : "marketplace.pause.off"));
            refresh();
        }, problem -> refused(problem, () -> pause(on)));
    }

    void setUp() {
        ConnectionForm.open(desk, kit, this::refresh);
    }

    void open(@Nullable Place place) {
        if (place != null) {
            kit.navigator().go(place);
        }
    }

    /** Asks first when something is lost by it. */
    void decide(Parked thing, Choice choice) {
        choice.loses(thing.row()).ifPresentOrElse(
                loss -> kit.dialogs().confirm(
                        new Question(choice.question(), Sentence.of("marketplace.decide.question", thing.what(), loss),
                                choice.label(thing.row()), choice != Choice.THEIRS),
                        () -> decided(thing, choice)),
                () -> decided(thing, choice));
    }

    private void decided(Parked thing, Choice choice) {
        kit.act(deciding, () -> desk.decisions().decide(thing, choice), Sentence.of("marketplace.decide.done"),
                this::refresh);
    }

    private void refused(UserProblem problem, Runnable again) {
        if (!desk.permit().ask(kit, problem, again)) {
            kit.background().refused(problem);
        }
    }

    private void askStatus() {
        kit.background().latest(latestStatus, desk.sync()::status, now -> {
            status.set(now);
            contact.set(Ago.of(now.contactAt(), desk.time().now()));
        });
    }

    private void askJournal() {
        journal.ask(new JournalRows(desk.journal(), filter()));
    }

    private JournalFilter filter() {
        return new JournalFilter(text.get(), what.get());
    }

    /** Who comes and has nothing to decide sees what happened. */
    private void show(List<Parked> now) {
        if (!parked.equals(now)) {
            parked.setAll(now);
        }
        if (arriving) {
            arriving = false;
            tab.set(now.isEmpty() ? Tab.JOURNAL : Tab.DECISIONS);
        }
    }

    private void tick() {
        if (watched) {
            askStatus();
            later.after(TICK, this::tick);
        }
    }

    /** The lists of the screen. */
    enum Tab {
        DECISIONS,
        WAITING,
        JOURNAL
    }

    private record WaitingRows(Decisions decisions) implements RowSource<Waits> {
        @Override
        public long count() {
            return decisions.countWaiting();
        }

        @Override
        public List<Waits> page(RowSource.Order order, int offset, int limit) {
            return decisions.waiting(offset, limit);
        }
    }

    private record JournalRows(JournalList journal, JournalFilter filter) implements RowSource<JournalLine> {
        @Override
        public long count() {
            return journal.count(filter);
        }

        @Override
        public List<JournalLine> page(RowSource.Order order, int offset, int limit) {
            return journal.page(filter, offset, limit);
        }
    }
}
