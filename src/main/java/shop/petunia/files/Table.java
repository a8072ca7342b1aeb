package shop.petunia.files;

import java.util.List;

/**
 * What stood in a file: a heading row and the rows under it, every cell as text. Numbers are plain digits with a
 * point, dates ISO, whatever the file showed them as.
 *
 * @param sha256 of the file's bytes, in hexadecimal
 * @param headings blanks at their ends taken off; an empty one is a column without a heading
 */
public record Table(String sha256, List<String> headings, List<TableRow> rows) {
    public Table {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }
}
