package shop.petunia.orders;

import shop.petunia.shared.Money;

/**
 * A line as the card shows it.
 *
 * @param draft what it is, and what an edit begins with
 * @param amount what it has brought after everything: the price that was agreed and the points
 */
public record OrderLineRow(long id, OrderLineDraft draft, Money amount) {
    /** The kind of a place where a person says what a product of the marketplace is here; its id is the product's. */
    public static final String PRODUCT = "market-product";

    public String name() {
        return draft.name();
    }

    public int quantity() {
        return draft.quantity();
    }

    /** «Роза Эксплорер × 9». */
    public String words() {
        return draft.name() + " × " + draft.quantity();
    }
}
