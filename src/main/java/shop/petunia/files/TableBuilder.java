package shop.petunia.files;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.UserProblem;

/** Gathers a table row by row and keeps to the limits that protect the program's memory. */
final class TableBuilder {
    static final int MAX_ROWS = 100_000;
    static final int MAX_COLUMNS = 500;

    private final String file;
    private final String sha256;
    private final List<TableRow> rows = new ArrayList<>();

    private @Nullable List<String> headings;
    private int lastLine;

    TableBuilder(String file, String sha256) {
        this.file = file;
        this.sha256 = sha256;
    }

    /** Blank rows are skipped; the first other one is the heading. */
    void add(int line, List<String> cells) {
        lastLine = line;
        if (cells.stream().allMatch(Cells::isBlank)) {
            return;
        }
        allowColumns(cells.size());
        if (headings == null) {
            headings = cells.stream().map(Cells::text).toList();
        } else {
            addRow(new TableRow(line, cells));
        }
    }

    private void addRow(TableRow row) {
        if (rows.size() == MAX_ROWS) {
            throw new UserProblem("files.table.tooManyRows", file, MAX_ROWS);
        }
        rows.add(row);
    }

    void allowColumns(int columns) {
        if (columns > MAX_COLUMNS) {
            throw new UserProblem("files.table.tooManyColumns", file, MAX_COLUMNS);
        }
    }

    boolean isEmpty() {
        return headings == null;
    }

    int lastLine() {
        return lastLine;
    }

    Table table() {
        if (headings == null) {
            throw new UserProblem("files.table.empty", file);
        }
        return new Table(sha256, headings, rows);
    }
}
