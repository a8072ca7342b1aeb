package shop.petunia.staff;

import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.storage.Change;

/** Somebody's name, role or PIN was changed, somebody began to work, or approved something. */
public record StaffChange(long id, @Nullable Sentence audit) implements Change {
    public static final String STAFF = "staff";

    @Override
    public String kind() {
        return STAFF;
    }
}
