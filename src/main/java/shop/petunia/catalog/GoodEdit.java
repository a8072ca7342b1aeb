package shop.petunia.catalog;

import java.util.List;
import shop.petunia.shared.Differences;
import shop.petunia.shared.Sentence;

/** What an edit of a good changed, for the audit log. */
final class GoodEdit {
    private GoodEdit() {}

    static List<Sentence> between(GoodRow before, GoodRow after) {
        return new Differences(after.name())
                .compare("catalog.audit.good.name", before.name(), after.name())
                .compare("catalog.audit.good.kind", before.kind(), after.kind())
                .compare("catalog.audit.good.category", before.category(), after.category())
                .compare("catalog.audit.good.shelfLife", before.shelfLifeDays(), after.shelfLifeDays())
                .compare("catalog.audit.good.price", before.price(), after.price())
                .compare("catalog.audit.good.barcode", before.barcode(), after.barcode())
                .sentences();
    }
}
