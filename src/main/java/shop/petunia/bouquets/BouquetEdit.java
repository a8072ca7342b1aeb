package shop.petunia.bouquets;

import java.util.List;
import shop.petunia.shared.Differences;
import shop.petunia.shared.Sentence;

/** What an edit of a recipe changed, for the audit log. */
final class BouquetEdit {
    private BouquetEdit() {}

    /** @param stemsBefore the recipe in words */
    static List<Sentence> between(BouquetDraft before, String stemsBefore, BouquetDraft after, String stemsAfter) {
        return new Differences(after.name())
                .compare("bouquets.audit.name", before.name(), after.name())
                .compare("bouquets.audit.category", before.category(), after.category())
                .compare("bouquets.audit.note", before.note(), after.note())
                .compare("bouquets.audit.stems", stemsBefore, stemsAfter)
                .compare("bouquets.audit.packaging", before.packaging(), after.packaging())
                .compare("bouquets.audit.labour", before.labour(), after.labour())
                .compare("bouquets.audit.rule", before.rule(), after.rule())
                .compare("bouquets.audit.price", before.price(), after.price())
                .compare("bouquets.audit.photo", photo(before), photo(after))
                .sentences();
    }

    private static String photo(BouquetDraft draft) {
        String name = draft.photo();
        return name == null ? "" : name.substring(0, Math.min(name.length(), 8));
    }
}
