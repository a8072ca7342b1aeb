package shop.petunia.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.petunia.orders.Lacking;
import shop.petunia.shared.Money;

/**
 * A sale that is on disk.
 *
 * @param lacking what the books didn't know and was sold all the same; told only at the first time
 * @param points null when it was nobody's of the programme
 */
public record Sold(long orderId, String number, long shiftId, Money total, Money change, List<Lacking> lacking,
        @Nullable ClientPoints points) {
    public Sold {
        lacking = List.copyOf(lacking);
    }
}
