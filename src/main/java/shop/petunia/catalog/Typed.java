package shop.petunia.catalog;

import shop.petunia.shared.UserProblem;

/** What somebody typed into a field of a catalogue's card: outer and doubled spaces gone, no longer than its column. */
final class Typed {
    private Typed() {}

    static String required(String text, int length, String missing) {
        String tidy = optional(text, length);
        if (tidy.isEmpty()) {
            throw new UserProblem(missing);
        }
        return tidy;
    }

    static String optional(String text, int length) {
        return notLonger(text.strip().replaceAll("\\s+", " "), length);
    }

    static String notLonger(String text, int length) {
        if (text.length() > length) {
            throw new UserProblem("catalog.textTooLong", length);
        }
        return text;
    }
}
