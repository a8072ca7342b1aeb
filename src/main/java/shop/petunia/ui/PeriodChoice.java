package shop.petunia.ui;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Period;

/** Which days a list is about: a span at one click, or days of one's own, of which either may stay open. */
public final class PeriodChoice {
    private final Filters filters;
    private final Supplier<LocalDate> today;
    private final ObjectProperty<@Nullable Span> span = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>();

    PeriodChoice(Filters filters, Supplier<LocalDate> today, Span opening) {
        this.filters = filters;
        this.today = today;
        span.set(opening);
        settle();
        span.addListener((property, old, chosen) -> change(this::settle));
        from.addListener((property, old, day) -> change(() -> ownDay(day, to, isAfter(day, to.get()))));
        to.addListener((property, old, day) -> change(() -> ownDay(day, from, isAfter(from.get(), day))));
    }

    /** Null for days of one's own. */
    public ObjectProperty<@Nullable Span> span() {
        return span;
    }

    public ObjectProperty<@Nullable LocalDate> from() {
        return from;
    }

    public ObjectProperty<@Nullable LocalDate> to() {
        return to;
    }

    /** Null for all the time. */
    public @Nullable Period period() {
        LocalDate first = from.get();
        LocalDate last = to.get();
        return first == null && last == null
                ? null
                : new Period(first == null ? Period.BEGINNING : first, last == null ? Period.END : last);
    }

    /** These days as days of one's own. Asks once. */
    public void choose(Period days) {
        filters.together(() -> {
            span.set(null);
            from.set(days.first());
            to.set(days.last());
        });
    }

    /** «Today» may have become another day. Asks. */
    public void refresh() {
        filters.together(this::settle);
    }

    void everything() {
        span.set(Span.EVER);
        settle();
    }

    private void settle() {
        Span chosen = span.get();
        if (chosen != null) {
            Period period = chosen.until(today.get());
            from.set(period == null ? null : period.first());
            to.set(period == null ? null : period.last());
        }
    }

    private void ownDay(@Nullable LocalDate day, ObjectProperty<@Nullable LocalDate> other, boolean reversed) {
        if (reversed) {
            other.set(day);
        }
        span.set(null);
    }

    /** What one change entails is no change of its own. */
    private void change(Runnable consequences) {
        if (!filters.isChanging()) {
            filters.together(consequences);
        }
    }

    private static boolean isAfter(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first != null && last != null && first.isAfter(last);
    }
}
