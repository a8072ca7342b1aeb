package shop.petunia.orders;

import java.util.List;

/**
 * What a command did.
 *
 * @param lacking what there were too few of: a warning, nothing is blocked; empty when a command was repeated
 */
public record OrderOutcome(long id, String number, OrderStatus status, List<Lacking> lacking) {
    public OrderOutcome {
        lacking = List.copyOf(lacking);
    }
}
