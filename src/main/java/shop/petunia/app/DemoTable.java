package shop.petunia.app;

import java.util.List;
import java.util.regex.Pattern;

/** The demo's data are tables for the eye: a row a line, cells between bars. */
final class DemoTable {
    private static final Pattern BAR = Pattern.compile("\\|");

    private DemoTable() {}

    static List<List<String>> rows(String table) {
        return table.lines().map(DemoTable::cells).toList();
    }

    static List<String> cells(String line) {
        return BAR.splitAsStream(line).map(String::strip).toList();
    }

    /** One entry a line. */
    static List<String> lines(String text) {
        return text.lines().map(String::strip).toList();
    }
}
