package shop.petunia.ui;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * How a {@link PeriodChoice} is chosen.
 *
 * @param id what the ids of its controls begin with
 */
public record PeriodFilter(String id, Texts texts, PeriodChoice choice) {
    private static final double GAP = 8;

    /** The spans of a list at one click. */
    public Node spans() {
        return spans(Span.OF_LISTS);
    }

    public Node spans(List<Span> offered) {
        Chips<Span> chips = new Chips<>(choice.span());
        for (Span span : offered) {
            chips.chip(id + "-" + span.name().toLowerCase(Locale.ROOT).replace('_', '-'), span,
                    new ReadOnlyStringWrapper(texts.of(span)));
        }
        return chips;
    }

    /** Days of one's own. */
    public Node days() {
        return new HBox(
                GAP,
                new DayFilter(id + "-from", texts, "ui.period.from", choice.from()),
                new DayFilter(id + "-to", texts, "ui.period.to", choice.to()));
    }
}
