package shop.petunia.stats;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import shop.petunia.orders.OrdersView;
import shop.petunia.shared.Period;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Filters;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;
import shop.petunia.ui.PeriodChoice;
import shop.petunia.ui.Place;
import shop.petunia.ui.Span;

/** Which days the figures are of, which page is shown, and what both say. */
final class StatsViewModel {
    private final StatsDesk desk;
    private final Kit kit;
    private final PeriodChoice days;
    private final ObjectProperty<@Nullable Page> page = new SimpleObjectProperty<>(Page.FIGURES);
    private final ObjectProperty<@Nullable Popularity> popularity = new SimpleObjectProperty<>(Popularity.REVENUE);
    private final ReadOnlyObjectWrapper<@Nullable Figures> figures = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ClientReport> clients = new ReadOnlyObjectWrapper<>();
    private final Busy loading = new Busy();
    private final Latest latestClients = new Latest();
    private final StatsPapers papers;
    private @Nullable Period asked;
    private boolean again;

    StatsViewModel(StatsDesk desk, Kit kit) {
        this.desk = desk;
        this.kit = kit;
        papers = new StatsPapers(desk, kit);
        days = new Filters(this::ask).period(desk.time()::today, Span.MONTH);
        page.addListener((property, old, now) -> ask());
        loading.onProperty().addListener((property, was, is) -> {
            if (!is && again) {
                again = false;
                kit.background().onScreen(this::ask);
            }
        });
    }

    PeriodChoice days() {
        return days;
    }

    ObjectProperty<@Nullable Page> page() {
        return page;
    }

    /** By what bouquets and goods are ordered. */
    ObjectProperty<@Nullable Popularity> popularity() {
        return popularity;
    }

    /** Null until they are there for the first time. */
    ReadOnlyObjectProperty<@Nullable Figures> figures() {
        return figures.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable ClientReport> clients() {
        return clients.getReadOnlyProperty();
    }

    /** On while figures are reckoned. */
    Busy loading() {
        return loading;
    }

    /** On while a file is written. */
    Busy exporting() {
        return papers.busy();
    }

    /** What the page in front tells. */
    void export() {
        if (page.get() == Page.CLIENTS) {
            papers.clients(period());
        } else {
            papers.figures(period());
        }
    }

    /** Asks afresh; «today» may have become another day. */
    void refresh() {
        days.refresh();
    }

    /** A month back for a month, else as many days as are shown. */
    void earlier() {
        days.choose(Shift.earlier(period(), days.span().get() == Span.MONTH));
    }

    void later() {
        days.choose(Shift.later(period(), days.span().get() == Span.MONTH));
    }

    boolean isLatest() {
        return !period().last().isBefore(desk.time().today());
    }

    void open(LocalDate day) {
        kit.navigator().go(new Place(OrdersView.OF_DAY, day.toEpochDay()));
    }

    void open(Place place) {
        kit.navigator().go(place);
    }

    /** Days that are still to be chosen are today. */
    Period period() {
        LocalDate today = desk.time().today();
        LocalDate last = days.to().get() == null ? later(today, days.from().get()) : days.to().get();
        LocalDate first = days.from().get() == null ? last : days.from().get();
        return new Period(first.isAfter(last) ? last : first, last);
    }

    private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other == null || other.isBefore(one) ? one : other;
    }

    private void ask() {
        if (page.get() == Page.CLIENTS) {
            Period period = period();
            kit.background().latest(latestClients, () -> desk.clients().of(period), clients::set);
        } else if (loading.isOn()) {
            askAgain();
        } else {
            Period period = period();
            asked = period;
            kit.background().runLong(loading, progress -> desk.statistics().of(period, progress), this::show);
        }
    }

    /** What is being reckoned is of use only while the days are the same; either way it may be stale when it comes. */
    private void askAgain() {
        again = true;
        if (!period().equals(asked)) {
            loading.cancel();
        }
    }

    private void show(Figures answer) {
        if (answer.period().equals(period())) {
            figures.set(answer);
        }
    }

    /** What the screen can show. */
    enum Page {
        FIGURES,
        CLIENTS
    }
}
