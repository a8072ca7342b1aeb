package shop.petunia.register;

import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.storage.Change;

/** Something happened at the counter. The sentences hold no personal data of clients. */
public record RegisterChange(String kind, long id, @Nullable Sentence audit) implements Change {
    public static final String SHIFT = "shift";
    public static final String RETURN = "return";
    public static final String HELD = "held";
}
