package shop.petunia.labels;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;

/**
 * What a label says of an order. A text that there is none of is empty.
 *
 * @param number as the shop shows it; it is also what the codes hold
 * @param date the day of delivery or pickup; null when it is still open
 * @param window the hours of that day, as the order shows them
 * @param due what is still to be paid; zero when nothing is
 */
public record LabelOrder(
        String number,
        LabelWay way,
        @Nullable LocalDate date,
        String window,
        String address,
        String recipient,
        String phone,
        List<Line> lines,
        String comment,
        String giftNote,
        Money paid,
        Money due) {
    public LabelOrder {
        lines = List.copyOf(lines);
    }

    /** A bouquet or good, and how many of it. */
    public record Line(String name, long quantity) {}
}
