package shop.petunia.register;

import java.util.List;
import java.util.Map;
import shop.petunia.orders.PaidBy;
import shop.petunia.shared.Money;

/**
 * What a return gives back in money.
 *
 * @param amounts for each of the pieces, in their order
 * @param money their sum
 * @param split the same by the way it goes back
 * @param before how much of the goods is back already, of {@code whole}: in kopecks before points, or in pieces when all
 *     was for nothing
 * @param part how much is back then
 */
public record ReturnSums(
        List<Money> amounts, Money money, Map<PaidBy, Money> split, long before, long part, long whole) {
    public ReturnSums {
        amounts = List.copyOf(amounts);
        split = Map.copyOf(split);
    }
}
