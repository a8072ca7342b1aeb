package shop.petunia.bouquets;

import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.storage.Change;

/** A recipe or a bouquet on the showcase was added or changed. */
public record BouquetChange(String kind, long id, @Nullable Sentence audit) implements Change {
    public static final String BOUQUET = "bouquet";
    public static final String UNIT = "showcase";
}
