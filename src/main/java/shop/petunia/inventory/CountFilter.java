package shop.petunia.inventory;

/**
 * Which lines of a stocktake a list shows.
 *
 * @param text words in any order from good, category, barcode, reception, invoice number and supplier
 */
public record CountFilter(String text, CountState state) {
    public static final CountFilter ALL = new CountFilter("", CountState.ALL);

    public CountFilter text(String words) {
        return new CountFilter(words, state);
    }

    public CountFilter state(CountState only) {
        return new CountFilter(text, only);
    }
}
