package shop.petunia.catalog;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.shared.SearchText;

/** A catalogue entry. Archived, it is no longer offered, but what was done with it keeps its name. */
@Entity
public class Good {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    @Enumerated(EnumType.STRING)
    GoodKind kind = GoodKind.FLOWER;

    String name = "";
    /** The folded name while in use: unique among goods that are not archived. */
    @Nullable String liveName;

    String category = "";
    @Nullable Integer shelfLifeDays;
    /** In kopecks. */
    @Nullable Long retailPrice;

    @Nullable String barcode;
    boolean archived;
    String searchText = "";

    protected Good() {}

    Good(GoodDraft draft) {
        describe(draft);
    }

    void describe(GoodDraft draft) {
        kind = draft.kind();
        name = draft.name();
        category = draft.category();
        shelfLifeDays = draft.shelfLifeDays();
        retailPrice = draft.price() == null ? null : draft.price().kopecks();
        barcode = draft.barcode();
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

    GoodRow row() {
        Money price = retailPrice == null ? null : Money.ofKopecks(retailPrice);
        return new GoodRow(requireNonNull(id), kind, name, category, shelfLifeDays, price, barcode, archived);
    }

    private void settle() {
        liveName = archived ? null : SearchText.fold(name);
        searchText = SearchText.of(name, category, barcode == null ? "" : barcode);
    }
}
