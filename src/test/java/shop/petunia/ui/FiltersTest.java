package shop.petunia.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import shop.petunia.shared.Period;

class FiltersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    private final List<String> asked = new ArrayList<>();
    private final Filters filters = new Filters(this::ask);
    private final StringProperty text = filters.text();
    private final ObjectProperty<@Nullable String> category = filters.choice();
    private final BooleanProperty archived = filters.toggle();
    private LocalDate today = TODAY;
    private final PeriodChoice days = filters.period(() -> today, Span.WEEK);

    @Test
    void eachChangeAsksOnce() {
        text.set("роза");
        category.set("Розы");
        archived.set(true);

        assertThat(asked)
                .containsExactly(
                        "роза null false 2026-02-27..2026-03-05",
                        "роза Розы false 2026-02-27..2026-03-05",
                        "роза Розы true 2026-02-27..2026-03-05");
    }

    @Test
    void clearingLetsEverythingThroughAndAsksOnce() {
        filters.together(() -> {
            text.set("роза");
            archived.set(true);
        });

        filters.clear();

        assertThat(asked).containsExactly("роза null true 2026-02-27..2026-03-05", " null false ever");
    }

    @Test
    void aSpanSetsTheDaysAndADayOfOnesOwnEndsTheSpan() {
        days.span().set(Span.MONTH);
        days.to().set(LocalDate.of(2026, 2, 1));
        days.from().set(null);

        assertThat(asked)
                .containsExactly(
                        " null false 2026-03-01..2026-03-05",
                        " null false 2026-02-01..2026-02-01",
                        " null false 1970-01-01..2026-02-01");
        assertThat(days.span().get()).isNull();
    }

    @Test
    void todayIsTheDayOfTheLastLook() {
        today = TODAY.plusDays(1);
        days.refresh();

        assertThat(asked).containsExactly(" null false 2026-02-28..2026-03-06");
    }

    private void ask() {
        Period period = days.period();
        asked.add(text.get() + " " + category.get() + " " + archived.get() + " "
                + (period == null ? "ever" : period.first() + ".." + period.last()));
    }
}
