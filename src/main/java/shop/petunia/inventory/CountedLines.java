package shop.petunia.inventory;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.ui.Columns;
import shop.petunia.ui.RowTable;
import shop.petunia.ui.Rows;
import shop.petunia.ui.Texts;
import shop.petunia.ui.TwoLines;

/** Lines to be looked at: what was expected, what was counted, and what the difference has cost. */
final class CountedLines {
    private static final PseudoClass SHORT = PseudoClass.getPseudoClass("short");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Texts texts;

    private CountedLines(Texts texts) {
        this.texts = texts;
    }

    static RowTable<CountRow> table(String id, Rows<CountRow> rows, Texts texts) {
        RowTable<CountRow> table = new RowTable<>(id, rows);
        table.getStyleClass().add("counted-lines");
        table.setRowFactory(unused -> row());
        new CountedLines(texts).fill(table);
        return table;
    }

    private void fill(RowTable<CountRow> table) {
        Columns<CountRow> columns = new Columns<>(texts);
        table.getColumns()
                .setAll(
                        columns.node("GOOD", "inventory.line.good", 270,
                                row -> new TwoLines(row.goodName(), row.category())),
                        columns.node("RECEPTION", "inventory.line.reception", 210,
                                row -> new TwoLines(row.receptionName(), row.supplierName())),
                        columns.number("EXPECTED", "inventory.line.books", 100, CountedLines::books),
                        right(columns.node("COUNTED", "inventory.line.counted", 110, this::counted)),
                        right(columns.node("DIFFERENCE", "inventory.line.difference", 110, this::difference)),
                        columns.money("LOSS", "inventory.line.loss", 120, row -> unlessZero(row.loss())),
                        columns.money("GAIN", "inventory.line.gain", 120, row -> unlessZero(row.gain())));
    }

    private static TableRow<CountRow> row() {
        TableRow<CountRow> row = new TableRow<>();
        row.itemProperty().addListener((property, old, line) -> {
            Integer difference = line == null ? null : line.difference();
            row.pseudoClassStateChanged(SHORT, difference != null && difference < 0);
            row.pseudoClassStateChanged(OVER, difference != null && difference > 0);
        });
        return row;
    }

    private static <V> TableColumn<CountRow, V> right(TableColumn<CountRow, V> column) {
        column.getStyleClass().addAll("right", "strong");
        return column;
    }

    private static Long books(CountRow row) {
        Integer expected = row.expected();
        return expected == null ? row.remaining() : (long) expected;
    }

    private Node counted(CountRow row) {
        Integer counted = row.counted();
        return new Label(counted == null ? "—" : texts.number(counted));
    }

    private @Nullable Node difference(CountRow row) {
        Integer difference = row.difference();
        return difference == null || difference == 0 ? null : StocktakeBadges.difference(texts, difference);
    }

    private static @Nullable Money unlessZero(Money money) {
        return money.equals(Money.ZERO) ? null : money;
    }
}
