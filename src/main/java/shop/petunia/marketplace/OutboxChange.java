package shop.petunia.marketplace;

import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.storage.Change;

/** Something waits to be sent, was sent, or needs a person. */
public record OutboxChange(long id, @Nullable Sentence audit) implements Change {
    public static final String KIND = "outgoing";

    @Override
    public String kind() {
        return KIND;
    }
}
