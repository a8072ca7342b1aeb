package shop.petunia.files;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of several sheets.
 *
 * @param sheets in their order
 */
public record Report(List<Sheet> sheets) {
    public Report {
        sheets = List.copyOf(sheets);
    }

    /**
     * One sheet.
     *
     * @param rows one cell for each column, in the type that the column promises, or null
     * @param totals the last row, in bold; its first cell may be a text in any column
     */
    public record Sheet(String name, List<Column> columns, List<@Nullable Object[]> rows,
            @Nullable Object @Nullable [] totals, @Nullable Chart chart) {
        public Sheet {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * Bars beside the rows.
     *
     * @param along the column of what stands below the bars
     * @param bars the columns of numbers
     */
    public record Chart(String title, int along, List<Integer> bars) {
        public Chart {
            bars = List.copyOf(bars);
        }
    }
}
