package shop.petunia.register;

import java.util.stream.Collectors;
import shop.petunia.shared.UserProblem;

/** What was typed, and carts in words. */
final class Words {
    static final int REASON_LENGTH = 500;
    static final int NOTE_LENGTH = 200;

    private Words() {}

    /** «Роза × 5, Открытка × 1», cut off where it must. */
    static String of(Cart cart, int length) {
        String words = cart.lines().stream()
                .map(line -> line.name() + " × " + line.quantity())
                .collect(Collectors.joining(", "));
        return words.length() <= length ? words : words.substring(0, length - 1) + "…";
    }

    static String typed(String text, int length) {
        String typed = text.strip();
        if (typed.length() > length) {
            throw new UserProblem("register.textTooLong", length);
        }
        return typed;
    }
}
