package shop.petunia.updates;

import java.util.Map;

/**
 * A newer version, as the version file tells it.
 *
 * @param notes what is new, by language
 * @param place where its installer lies, a path or an address
 */
record Offer(Version version, Map<String, String> notes, String place) {
    /** In this language, else in the other; empty when nothing is told. */
    String notes(String language) {
        return notes.getOrDefault(language, notes.values().stream().findFirst().orElse(""));
    }
}
