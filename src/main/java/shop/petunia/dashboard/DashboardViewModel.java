package shop.petunia.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import shop.petunia.storage.Change;
import shop.petunia.storage.Changes.Subscription;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;
import shop.petunia.ui.Place;

/** What the first screen shows. After a change only the questions that it touches are asked again. */
final class DashboardViewModel {
    private final Today today;
    private final Kit kit;
    private final Subscription listening;
    private final Set<String> touched = new HashSet<>();
    private final ReadOnlyObjectWrapper<LocalDate> day;
    private final ReadOnlyObjectWrapper<WorkCounts> work = new ReadOnlyObjectWrapper<>(WorkCounts.NOTHING);
    private final ReadOnlyObjectWrapper<Takings> takings = new ReadOnlyObjectWrapper<>(Takings.NOTHING);
    private final Map<Care, ReadOnlyObjectWrapper<CareList>> cares = new EnumMap<>(Care.class);
    private final Map<Question, Latest> latest = new EnumMap<>(Question.class);

    DashboardViewModel(Today today, Kit kit) {
        this.today = today;
        this.kit = kit;
        day = new ReadOnlyObjectWrapper<>(today.day());
        for (Care care : Care.values()) {
            cares.put(care, new ReadOnlyObjectWrapper<>(CareList.nothing(care)));
        }
        for (Question question : Question.values()) {
            latest.put(question, new Latest());
        }
        listening = today.rooms().database().changes().afterCommit(this::heard);
    }

    ReadOnlyObjectProperty<LocalDate> day() {
        return day.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<WorkCounts> work() {
        return work.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Takings> takings() {
        return takings.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<CareList> care(Care care) {
        return answer(care).getReadOnlyProperty();
    }

    /** Asks everything. */
    void visited() {
        drain();
        day.set(today.day());
        for (Question question : Question.values()) {
            ask(question);
        }
    }

    /** Asks what was touched since, and everything on another day. */
    void refresh() {
        if (!day.get().equals(today.day())) {
            visited();
            return;
        }
        List<String> kinds = drain();
        for (Question question : Question.values()) {
            if (question.isTouchedBy(kinds)) {
                ask(question);
            }
        }
    }

    void go(Place place) {
        kit.navigator().go(place);
    }

    boolean leadsTo(Place place) {
        return kit.navigator().leadsTo(place);
    }

    void left() {
        listening.close();
    }

    /** On whichever thread has changed something. */
    private void heard(List<Change> changes) {
        synchronized (touched) {
            changes.forEach(change -> touched.add(change.kind()));
        }
    }

    private List<String> drain() {
        synchronized (touched) {
            List<String> kinds = new ArrayList<>(touched);
            touched.clear();
            return kinds;
        }
    }

    private void ask(Question question) {
        Latest newest = Objects.requireNonNull(latest.get(question));
        switch (question) {
            case WORK -> kit.background().latest(newest, today::work, work::set);
            case TAKINGS -> kit.background().latest(newest, today::takings, takings::set);
            case EXPIRING -> ask(newest, Care.EXPIRING);
            case SHORTAGES -> ask(newest, Care.SHORTAGES);
            case BOUQUETS -> ask(newest, Care.BOUQUETS);
            case ZERO -> ask(newest, Care.ZERO);
            case CELEBRATIONS -> ask(newest, Care.CELEBRATIONS);
            case SYNC -> ask(newest, Care.SYNC);
        }
    }

    private void ask(Latest newest, Care care) {
        kit.background().latest(newest, () -> today.of(care), answer(care)::set);
    }

    private ReadOnlyObjectWrapper<CareList> answer(Care care) {
        return Objects.requireNonNull(cares.get(care));
    }
}
