package shop.petunia.catalog;

import java.util.List;
import shop.petunia.shared.Differences;
import shop.petunia.shared.Sentence;

/** What an edit of a supplier changed, for the audit log. */
final class SupplierEdit {
    private SupplierEdit() {}

    static List<Sentence> between(SupplierRow before, SupplierRow after) {
        return new Differences(after.name())
                .compare("catalog.audit.supplier.name", before.name(), after.name())
                .compare("catalog.audit.supplier.phone", before.phone(), after.phone())
                .compare("catalog.audit.supplier.note", before.note(), after.note())
                .sentences();
    }
}
