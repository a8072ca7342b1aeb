package shop.petunia.crm;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import shop.petunia.loyalty.Loyalty;
import shop.petunia.shared.Period;
import shop.petunia.shared.ShopTime;
import shop.petunia.ui.Background;
import shop.petunia.ui.Filters;
import shop.petunia.ui.Latest;
import shop.petunia.ui.PeriodChoice;
import shop.petunia.ui.Span;

/** What a client buys in days that one chooses, at first the last year. */
final class ClientHabits {
    private static final long NOBODY = 0;

    private final Loyalty loyalty;
    private final Background background;
    private final Latest latest = new Latest();
    private final PeriodChoice period;
    private final ReadOnlyObjectWrapper<@Nullable ClientFigures> figures = new ReadOnlyObjectWrapper<>();
    private long clientId = NOBODY;

    ClientHabits(Loyalty loyalty, ShopTime time, Background background) {
        this.loyalty = loyalty;
        this.background = background;
        this.period = new Filters(this::reckon).period(time::today, Span.YEAR);
    }

    PeriodChoice period() {
        return period;
    }

    /** Null until they are reckoned. */
    ReadOnlyObjectProperty<@Nullable ClientFigures> figures() {
        return figures.getReadOnlyProperty();
    }

    /** Reckons afresh. */
    void of(long id) {
        clientId = id;
        period.refresh();
    }

    private void reckon() {
        long id = clientId;
        Period chosen = period.period();
        if (id != NOBODY) {
            background.latest(latest, () -> reckoned(id, chosen), figures::set);
        }
    }

    private ClientFigures reckoned(long id, @Nullable Period chosen) {
        Period days = chosen == null ? new Period(Period.BEGINNING, Period.END) : chosen;
        boolean bounded = !days.first().equals(Period.BEGINNING) && !days.last().equals(Period.END);
        return new ClientFigures(
                loyalty.figures(id, days), bounded ? loyalty.figures(id, days.previous()) : null);
    }
}
