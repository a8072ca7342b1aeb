package shop.petunia.register;

import org.jspecify.annotations.Nullable;

/**
 * What a person has agreed to.
 *
 * @param manager who has approved with a PIN what the cart asks for, or null
 */
public record Confirmation(Expired expired, @Nullable Long manager) {
    public static final Confirmation NONE = new Confirmation(Expired.ASK, null);

    public Confirmation expired(Expired answer) {
        return new Confirmation(answer, manager);
    }

    public Confirmation manager(@Nullable Long id) {
        return new Confirmation(expired, id);
    }
}
