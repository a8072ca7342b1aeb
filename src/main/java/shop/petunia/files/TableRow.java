package shop.petunia.files;

import java.util.List;

/**
 * One row of a table. It may have fewer or more cells than there are headings.
 *
 * @param line as the person sees it in the file: in CSV the line on which the row begins, in XLSX the sheet's row,
 *     both counted from 1
 */
public record TableRow(int line, List<String> cells) {
    public TableRow {
        cells = List.copyOf(cells);
    }

    /** The cell's text as it stood there; empty where the row is too short. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
