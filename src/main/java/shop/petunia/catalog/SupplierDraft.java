package shop.petunia.catalog;

/** A supplier as somebody typed it, tidied. Phone and note are free text and may be empty. */
public record SupplierDraft(String name, String phone, String note) {
    public static final int NAME_LENGTH = 200;
    public static final int PHONE_LENGTH = 100;
    public static final int NOTE_LENGTH = 2000;

    public SupplierDraft {
        name = Typed.required(name, NAME_LENGTH, "catalog.supplier.nameMissing");
        phone = Typed.optional(phone, PHONE_LENGTH);
        note = Typed.notLonger(note.strip(), NOTE_LENGTH);
    }
}
