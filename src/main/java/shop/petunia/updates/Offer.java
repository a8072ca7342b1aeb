package shop.petunia.updates;

import java.util.Map;

/**
 * A version, as the version file tells it.
 *
 * @param notes what is new, by language
 * @param place where its installer lies, a path or an address
 */
record Offer(Version version, Map<String, String> notes, String place) {
    /** A newer release; what is tried out by some is not for all. */
    boolean isNewerThan(Version present) {
        return version.isRelease() && version.compareTo(present) > 0;
    }

    /** In this language, else in the other; empty when nothing is told. */
    String notes(String language) {
        return notes.getOrDefault(language, notes.values().stream().findFirst().orElse(""));
    }
}
