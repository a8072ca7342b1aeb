package shop.petunia.files;

/**
 * Text that a spreadsheet would run as a formula when it opens a CSV file. It is written with an apostrophe before it,
 * and reading takes exactly that apostrophe off again.
 */
final class Formulas {
    private static final char GUARD = '\'';
    private static final String RUN = "=+-@\t\r";

    private Formulas() {}

    static String guarded(String text) {
        return wouldRun(text) ? GUARD + text : text;
    }

    static String unguarded(String text) {
        return !text.isEmpty() && text.charAt(0) == GUARD && wouldRun(text.substring(1)) ? text.substring(1) : text;
    }

    /** Text that has such an apostrophe of its own gets one more, so that reading gives back what was written. */
    private static boolean wouldRun(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == GUARD) {
            first++;
        }
        return first < text.length() && RUN.indexOf(text.charAt(first)) >= 0;
    }
}
