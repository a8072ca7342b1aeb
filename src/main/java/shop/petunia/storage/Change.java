package shop.petunia.storage;

import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;

/** What a façade tells about a change, inside its transaction: small, and without entities. */
public interface Change {
    /** What was changed, in the words that {@code ui.Place} uses: good, supplier, reception, lot … */
    String kind();

    /** The changed thing's id. */
    long id();

    /** How the audit log tells it, or null for what is not worth a row there. */
    default @Nullable Sentence audit() {
        return null;
    }
}
