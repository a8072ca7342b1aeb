package shop.petunia.stock;

import java.util.List;
import java.util.stream.Stream;

/**
 * What other features offer to do with lots; given by {@code app.Wiring}.
 *
 * @param ofChosen with those that were chosen on the list, or with the one that is open
 * @param inRow with a single lot, at one click in its row
 * @param ofExpired with all that the list shows, while it shows the expired ones alone
 */
public record LotActions(List<LotAction> ofChosen, List<LotAction> inRow, List<LotAction> ofExpired) {
    public static final LotActions NONE = new LotActions(List.of(), List.of(), List.of());

    /** With one more for those that were chosen. */
    public LotActions withOfChosen(LotAction more) {
        return new LotActions(Stream.concat(ofChosen.stream(), Stream.of(more)).toList(), inRow, ofExpired);
    }
}
