package shop.petunia.clients;

import shop.petunia.shared.UserProblem;

/** What somebody typed: outer and doubled spaces gone, no longer than its column. */
final class Typed {
    private Typed() {}

    static String line(String text, int length) {
        return notLonger(text.strip().replaceAll("\\s+", " "), length);
    }

    static String lines(String text, int length) {
        return notLonger(text.strip(), length);
    }

    private static String notLonger(String text, int length) {
        if (text.length() > length) {
            throw new UserProblem("clients.textTooLong", length);
        }
        return text;
    }
}
