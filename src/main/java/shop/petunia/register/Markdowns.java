package shop.petunia.register;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How much is taken off what has few days left: with so many days or fewer, so many percent. */
public record Markdowns(NavigableMap<Integer, BigDecimal> percents) {
    public static final Markdowns NONE = new Markdowns(new TreeMap<>());

    public Markdowns {
        percents = Collections.unmodifiableNavigableMap(new TreeMap<>(percents));
    }

    /** What may be taken off after a confirmation; zero for nothing. */
    public BigDecimal offered(@Nullable Integer daysLeft) {
        var step = daysLeft == null ? null : percents.ceilingEntry(Math.max(0, daysLeft));
        return step == null ? BigDecimal.ZERO : step.getValue();
    }
}
