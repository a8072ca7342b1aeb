package shop.petunia.dashboard;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;
import shop.petunia.ui.Place;

/** What the first screen shows. After a change only the questions that it touches are asked again. */
final class DashboardViewModel {
    private final Today today;
    private final Kit kit;
    private final Set<Care> opened = EnumSet.noneOf(Care.class);
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
        today.rooms().touched().drain();
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
        Set<String> kinds = today.rooms().touched().drain();
        for (Question question : Question.values()) {
            if (question.isTouchedBy(kinds)
                    || question == Question.SYNC && !Collections.disjoint(kinds, today.rooms().sync().changes())) {
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

    /** Whether all of them are shown. */
    boolean isOpened(Care care) {
        return opened.contains(care);
    }

    /** Shows all of them, or the most urgent alone again. */
    void open(Care care, boolean all) {
        if (all) {
            opened.add(care);
        } else {
            opened.remove(care);
        }
        for (Question question : Question.values()) {
            if (question.name().equals(care.name())) {
                ask(question);
            }
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
        int most = isOpened(care) ? Today.ALL : Today.MOST;
        kit.background().latest(newest, () -> today.of(care, most), answer(care)::set);
    }

    private ReadOnlyObjectWrapper<CareList> answer(Care care) {
        return Objects.requireNonNull(cares.get(care));
    }
}
