package shop.petunia.marketplace;

import java.util.List;
import shop.petunia.orders.CloudOrder;
import shop.petunia.shared.Sentence;

/**
 * What could be read.
 *
 * @param warnings one for each field that could not be read and was left empty, naming its order
 * @param problems one for each order that could not, naming it and what is wrong with it
 */
public record ReadOrders(List<CloudOrder> orders, List<Sentence> warnings, List<Sentence> problems) {
    public ReadOrders {
        orders = List.copyOf(orders);
        warnings = List.copyOf(warnings);
        problems = List.copyOf(problems);
    }
}
