package shop.petunia.inventory;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import shop.petunia.files.Cells;
import shop.petunia.files.TableRow;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;

/**
 * One row of a file of counts.
 *
 * @param line of the file; the heading is 1
 * @param good its name or barcode as written, or nothing
 * @param lot its number as written, or nothing
 * @param quantity 0 when it could not be read
 * @param at null when the row does not say: then it is now
 */
record CountFileRow(
        int line, String good, String lot, int quantity, @Nullable LocalDateTime at, List<Sentence> problems) {

    static CountFileRow of(TableRow row, Map<CountFileColumn, Integer> columns) {
        List<Sentence> problems = new ArrayList<>();
        String good = cell(row, columns, CountFileColumn.GOOD);
        String lot = cell(row, columns, CountFileColumn.LOT);
        if (good.isEmpty() && lot.isEmpty()) {
            problems.add(Sentence.of("inventory.file.nothingNamed"));
        }
        Integer quantity = read(cell(row, columns, CountFileColumn.QUANTITY), Cells::count, problems);
        String moment = cell(row, columns, CountFileColumn.COUNTED_AT);
        LocalDateTime at = moment.isEmpty() ? null : read(moment, Cells::moment, problems);
        return new CountFileRow(row.line(), good, lot, quantity == null ? 0 : quantity, at, problems);
    }

    private static String cell(TableRow row, Map<CountFileColumn, Integer> columns, CountFileColumn column) {
        Integer index = columns.get(column);
        return index == null ? "" : Cells.text(row.cell(index));
    }

    private static <T> @Nullable T read(String cell, Function<String, T> reading, List<Sentence> problems) {
        try {
            return reading.apply(cell);
        } catch (UserProblem unreadable) {
            problems.add(unreadable.sentence());
            return null;
        }
    }
}
