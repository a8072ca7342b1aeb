package shop.petunia.ui;

import java.util.List;
import shop.petunia.shared.Sort;

/** Rows that the database filters, sorts and pages. Called off the JavaFX thread. */
public interface RowSource<R> {
    long count();

    List<R> page(Order order, int offset, int limit);

    /**
     * What the person chose in the table's headings.
     *
     * @param column a sortable column's id, or empty for the list's own order
     */
    record Order(String column, boolean descending) {
        public static final Order OWN = new Order("", false);

        /** The same for a façade whose columns are an enum's constants, named as the table's column ids. */
        public <C extends Enum<C>> Sort<C> or(Class<C> columns, Sort<C> own) {
            return column.isEmpty() ? own : new Sort<>(Enum.valueOf(columns, column), descending);
        }
    }
}
