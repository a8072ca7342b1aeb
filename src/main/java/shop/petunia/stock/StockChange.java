package shop.petunia.stock;

import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.storage.Change;

/** A reception, a lot or a shortage was added or changed; without a sentence where the ledger itself tells it. */
public record StockChange(String kind, long id, @Nullable Sentence audit) implements Change {
    public static final String RECEPTION = "reception";
    public static final String LOT = "lot";
    public static final String SHORTAGE = "shortage";
}
