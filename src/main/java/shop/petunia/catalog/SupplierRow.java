package shop.petunia.catalog;

/** A supplier as lists and forms show it. */
public record SupplierRow(long id, String name, String phone, String note, boolean archived) {
    /** What a form begins with. */
    public SupplierDraft draft() {
        return new SupplierDraft(name, phone, note);
    }
}
