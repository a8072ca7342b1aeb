package shop.petunia.shared;

import java.util.List;

/**
 * What is to be told, before a language is chosen: the key of a text and its arguments.
 *
 * @param key the text's key; its first part names the package whose bundle holds it
 * @param args in the order of the text's placeholders
 */
public record Sentence(String key, List<Object> args) {
    public static Sentence of(String key, Object... args) {
        return new Sentence(key, List.of(args));
    }
}
