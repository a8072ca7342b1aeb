package shop.petunia.ui;

import java.util.List;

/** Rows that the database filters, sorts and pages. Called off the JavaFX thread. */
public interface RowSource<R> {
    long count();

    List<R> page(Sort sort, int offset, int limit);

    /**
     * @param column a sortable column's id, or empty for the list's own order
     */
    record Sort(String column, boolean descending) {
        public static final Sort NONE = new Sort("", false);
    }
}
