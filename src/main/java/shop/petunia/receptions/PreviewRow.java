package shop.petunia.receptions;

import java.util.List;
import shop.petunia.files.TableRow;

/**
 * One row of a file as the preview shows it.
 *
 * @param row with what was decided about its good
 * @param found what the catalogue alone said about it
 * @param cells as they stand in the file, for what could not be read
 */
record PreviewRow(ReceptionFileRow row, GoodMatch found, TableRow cells, ColumnMapping mapping) {
    int line() {
        return row.line();
    }

    /** As in the file: the name, or the id where it has only that. */
    String goodInFile() {
        return row.goodName().isEmpty() ? raw(FileColumn.GOOD_ID) : row.goodName();
    }

    PreviewState state() {
        if (!row.problems().isEmpty()) {
            return PreviewState.ERROR;
        }
        return switch (row.match()) {
            case GoodMatch.Known known -> PreviewState.READY;
            case GoodMatch.New created -> PreviewState.NEW;
            case GoodMatch.Similar similar -> PreviewState.SIMILAR;
            case GoodMatch.Unknown unknown -> PreviewState.UNKNOWN;
        };
    }

    /** What could not be read. */
    List<RowProblem> problems() {
        return row.problems();
    }

    /** Whether a person has something to say about its good. */
    boolean isDecidable() {
        return !row.goodName().isEmpty() && !(found instanceof GoodMatch.Known);
    }

    boolean isDecided() {
        return isDecidable() && !row.match().equals(found);
    }

    String raw(FileColumn column) {
        return mapping.of(column).map(cells::cell).orElse("").strip();
    }
}
