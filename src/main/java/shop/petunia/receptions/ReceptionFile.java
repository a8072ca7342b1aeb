package shop.petunia.receptions;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import shop.petunia.files.Table;
import shop.petunia.files.TableFile;
import shop.petunia.shared.UserProblem;

/** A supplier's file, read but not imported: its columns are recognised or chosen, then it becomes a plan. */
public record ReceptionFile(Table table) {
    public static ReceptionFile read(Path file) {
        return new ReceptionFile(TableFile.read(file));
    }

    /** What a row that leaves something out means. */
    public record Defaults(LocalDate arrival, int shopShelfLifeDays) {}

    /** What the headings tell, as far as they tell it; a person may change it. */
    public ColumnMapping recognised() {
        return ColumnMapping.recognised(table.headings());
    }

    /**
     * What the headings tell, where no person can be asked.
     *
     * @throws UserProblem when two headings cannot be told apart or a column is missing
     */
    public ColumnMapping recognisedSurely() {
        for (FileColumn column : FileColumn.values()) {
            List<Integer> best = ColumnMapping.best(column, table.headings());
            if (best.size() > 1) {
                throw new UserProblem(
                        "receptions.file.sameHeadings", table.headings().get(best.getFirst()), column);
            }
        }
        ColumnMapping mapping = recognised();
        requireColumns(mapping);
        return mapping;
    }

    /**
     * Reads every row and looks for its good; errors stand at their rows.
     *
     * @param goods of the catalogue, without the archived ones
     * @throws UserProblem when the mapping lacks the good, the quantity or the cost, or the file has no rows
     */
    public ReceptionPlan plan(ColumnMapping mapping, List<KnownGood> goods, Defaults defaults) {
        requireColumns(mapping);
        if (table.rows().isEmpty()) {
            throw new UserProblem("receptions.file.noRows");
        }
        RowReader reader = new RowReader(table.headings(), mapping, new GoodMatcher(goods), defaults.arrival());
        return new ReceptionPlan(
                table.sha256(), table.rows().stream().map(reader::read).toList(), defaults.shopShelfLifeDays());
    }

    private static void requireColumns(ColumnMapping mapping) {
        if (mapping.of(FileColumn.GOOD).isEmpty() && mapping.of(FileColumn.GOOD_ID).isEmpty()) {
            throw new UserProblem("receptions.file.noColumn", FileColumn.GOOD);
        }
        for (FileColumn column : List.of(FileColumn.QUANTITY, FileColumn.UNIT_COST)) {
            if (mapping.of(column).isEmpty()) {
                throw new UserProblem("receptions.file.noColumn", column);
            }
        }
    }
}
