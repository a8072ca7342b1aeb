package shop.petunia.inventory;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import shop.petunia.files.Headings;
import shop.petunia.files.Table;
import shop.petunia.files.TableFile;
import shop.petunia.shared.UserProblem;

/** Counts from a file, such as a handheld scanner writes: CSV or XLSX, its columns in any order. */
public final class CountFile {
    private static final Headings<CountFileColumn> HEADINGS = new Headings<>(Map.of(
            CountFileColumn.GOOD,
            List.of(
                    "цветок", "flower", "товар", "good", "flower name", "название цветка", "название товара",
                    "наименование товара", "номенклатура", "наименование", "название", "цветы", "product", "item",
                    "name", "штрихкод", "штрих код", "barcode", "ean", "ean13", "code", "код"),
            CountFileColumn.LOT,
            List.of(
                    "позиция", "lot", "лот", "lot id", "id позиции", "id лота", "номер позиции", "номер лота",
                    "позиция приемки", "lot number", "партия"),
            CountFileColumn.QUANTITY,
            List.of(
                    "количество", "quantity", "кол во", "qty", "факт", "посчитано", "counted", "count", "фактически",
                    "количество шт", "кол во шт", "кол", "к во", "шт", "штук", "pcs"),
            CountFileColumn.COUNTED_AT,
            List.of(
                    "counted at", "когда", "время пересчета", "дата и время", "время", "посчитано в", "дата пересчета",
                    "дата", "datetime", "date time", "timestamp", "scanned at", "time", "date")));

    private final String sha256;
    private final List<CountFileRow> rows;

    private CountFile(String sha256, List<CountFileRow> rows) {
        this.sha256 = sha256;
        this.rows = rows;
    }

    /** @throws UserProblem when the file cannot be read, has no rows, or its columns are not certain */
    public static CountFile read(Path path) {
        Table table = TableFile.read(path);
        Map<CountFileColumn, Integer> columns = columns(table.headings());
        if (table.rows().isEmpty()) {
            throw new UserProblem("inventory.file.noRows");
        }
        return new CountFile(
                table.sha256(),
                table.rows().stream().map(row -> CountFileRow.of(row, columns)).toList());
    }

    String sha256() {
        return sha256;
    }

    List<CountFileRow> rows() {
        return rows;
    }

    private static Map<CountFileColumn, Integer> columns(List<String> headings) {
        Map<CountFileColumn, Integer> columns = new EnumMap<>(CountFileColumn.class);
        for (CountFileColumn column : CountFileColumn.values()) {
            List<Integer> best = HEADINGS.best(column, headings);
            if (best.size() > 1) {
                throw new UserProblem("inventory.file.sameHeadings", headings.get(best.getFirst()), column);
            }
            best.forEach(index -> columns.put(column, index));
        }
        if (!columns.containsKey(CountFileColumn.GOOD) && !columns.containsKey(CountFileColumn.LOT)) {
            throw new UserProblem("inventory.file.noColumn", CountFileColumn.GOOD);
        }
        if (!columns.containsKey(CountFileColumn.QUANTITY)) {
            throw new UserProblem("inventory.file.noColumn", CountFileColumn.QUANTITY);
        }
        return columns;
    }
}
