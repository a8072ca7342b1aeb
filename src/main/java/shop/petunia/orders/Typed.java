package shop.petunia.orders;

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

    /** For what comes from elsewhere and cannot be refused. */
    static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    private static String notLonger(String text, int length) {
        if (text.length() > length) {
            throw new UserProblem("orders.textTooLong", length);
        }
        return text;
    }
}
