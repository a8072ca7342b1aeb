package shop.petunia.catalog;

/**
 * Which suppliers a list shows.
 *
 * @param text words in any order from name and phone; empty means all
 * @param archived the archived ones instead of those in use
 */
public record SupplierFilter(String text, boolean archived) {
    public static final SupplierFilter IN_USE = new SupplierFilter("", false);

    public SupplierFilter text(String words) {
        return new SupplierFilter(words, archived);
    }

    public SupplierFilter archived(boolean only) {
        return new SupplierFilter(text, only);
    }
}
