package shop.petunia.stock;

import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;

/**
 * A movement as the screens tell it.
 *
 * @param remainder of its lot after it
 * @param author by name
 * @param document as its feature words it, or null where no feature speaks for it
 * @param reason likewise
 */
record ToldMovement(
        MovementRow row, int remainder, String author, @Nullable Sentence document, @Nullable Sentence reason) {}
