package shop.petunia.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Rows under headings in columns of equal width, for a terminal. */
final class TextTable {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final Set<Integer> right;

    /** @param right the columns that are flush right, counted from 0 */
    TextTable(List<String> headings, Set<Integer> right) {
        this.right = right;
        rows.add(headings);
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    private String line(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String blanks = " ".repeat(width(column) - row.get(column).length());
            line.append(column == 0 ? "" : GAP)
                    .append(right.contains(column) ? blanks + row.get(column) : row.get(column) + blanks);
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
