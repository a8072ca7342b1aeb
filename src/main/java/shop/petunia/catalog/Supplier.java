package shop.petunia.catalog;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.SearchText;

/** Who delivers. */
@Entity
public class Supplier {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    String name = "";
    /** The folded name while in use: unique among suppliers that are not archived. */
    @Nullable String liveName;

    String phone = "";
    String note = "";
    boolean archived;
    String searchText = "";

    protected Supplier() {}

    Supplier(SupplierDraft draft) {
        describe(draft);
    }

    void describe(SupplierDraft draft) {
        name = draft.name();
        phone = draft.phone();
        note = draft.note();
        settle();
    }

    void archive() {
        archived = true;
        settle();
    }

    void restore() {
        archived = false;
        settle();
    }

    SupplierRow row() {
        return new SupplierRow(requireNonNull(id), name, phone, note, archived);
    }

    private void settle() {
        liveName = archived ? null : SearchText.fold(name);
        searchText = SearchText.of(name, phone, phone.replaceAll("\\D", ""));
    }
}
