package shop.petunia.bouquets;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.shared.SearchText;

/** A recipe's head. Archived, it is no longer offered; what was assembled from it stays. */
@Entity
public class Bouquet {
    private static final int SEARCHED = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    String name = "";
    /** The folded name while in use: unique among what is not archived. */
    @Nullable String liveName;

    String category = "";
    String note = "";
    /** In kopecks, as labour and price. */
    long packaging;
    long labour;

    @Enumerated(EnumType.STRING)
    PriceRule priceRule = PriceRule.BY_MARKUP;

    /** The last confirmed one. */
    long price;

    @Nullable String photo;
    boolean archived;
    String searchText = "";

    protected Bouquet() {}

    Bouquet(BouquetDraft draft, List<String> goods) {
        describe(draft, goods);
    }

    /** @param goods the names of its stems, by which it is found too */
    void describe(BouquetDraft draft, List<String> goods) {
        name = draft.name();
        category = draft.category();
        note = draft.note();
        packaging = draft.packaging().kopecks();
        labour = draft.labour().kopecks();
        priceRule = draft.rule();
        price = draft.price().kopecks();
        photo = draft.photo();
        String found = SearchText.of(name, category, SearchText.of(goods.toArray(String[]::new)));
        searchText = found.substring(0, Math.min(found.length(), SEARCHED));
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

    long id() {
        return requireNonNull(id);
    }

    BouquetDraft draft(List<Stem> stems) {
        return new BouquetDraft(name, category, note, stems, Money.ofKopecks(packaging), Money.ofKopecks(labour),
                priceRule, Money.ofKopecks(price), photo);
    }

    private void settle() {
        liveName = archived ? null : SearchText.fold(name);
    }
}
