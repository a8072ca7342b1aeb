package shop.petunia.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;

/**
 * Table columns in one expression each. A column's id is the word by which the database sorts; a column without one
 * cannot be sorted.
 *
 * @param <R> the row's type
 */
public final class Columns<R> {
    private static final double WIDER = 1.3;

    private final Texts texts;

    public Columns(Texts texts) {
        this.texts = texts;
    }

    public TableColumn<R, String> text(String sort, String titleKey, double width,
            Function<R, @Nullable String> value) {
        return column(sort, titleKey, width, value, words -> words, false);
    }

    public TableColumn<R, Long> number(String sort, String titleKey, double width, Function<R, @Nullable Long> value) {
        return held(column(sort, titleKey, width, value, texts::number, true));
    }

    /** Amounts without the currency: the heading names it. */
    public TableColumn<R, Money> money(String sort, String titleKey, double width, Function<R, @Nullable Money> value) {
        return held(column(sort, titleKey, width, value, texts::amount, true));
    }

    public TableColumn<R, LocalDate> day(
            String sort, String titleKey, double width, Function<R, @Nullable LocalDate> value) {
        return held(column(sort, titleKey, width, value, texts::day, false));
    }

    public TableColumn<R, Instant> minute(
            String sort, String titleKey, double width, Function<R, @Nullable Instant> value) {
        return held(column(sort, titleKey, width, value, texts::minute, false));
    }

    /** A cell that is a node: a badge, a link, a button. Built anew when the row changes, so keep it light. */
    public TableColumn<R, R> node(String sort, String titleKey, double width, Function<R, @Nullable Node> node) {
        TableColumn<R, R> column = empty(sort, titleKey, width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(unused -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable R row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(empty || row == null ? null : node.apply(row));
            }
        });
        return column;
    }

    /** Numbers and days are as long as they are: on a wide screen the words get the room. */
    private static <R, V> TableColumn<R, V> held(TableColumn<R, V> column) {
        column.setMaxWidth(column.getPrefWidth() * WIDER);
        return column;
    }

    private <V> TableColumn<R, V> column(
            String sort,
            String titleKey,
            double width,
            Function<R, @Nullable V> value,
            Function<V, String> shown,
            boolean right) {
        TableColumn<R, V> column = empty(sort, titleKey, width);
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue() == null ? null : value.apply(row.getValue())));
        column.setCellFactory(unused -> new TextCell<>(shown));
        if (right) {
            column.getStyleClass().add("right");
        }
        return column;
    }

    private <V> TableColumn<R, V> empty(String sort, String titleKey, double width) {
        TableColumn<R, V> column = new TableColumn<>(texts.get(titleKey));
        column.setId(sort);
        column.setSortable(!sort.isEmpty());
        column.setPrefWidth(width);
        column.setReorderable(false);
        return column;
    }

    /** Shows the whole text as a tooltip where the cell cuts it. */
    private static final class TextCell<R, V> extends TableCell<R, V> {
        private final Function<V, String> shown;

        TextCell(Function<V, String> shown) {
            this.shown = shown;
            hoverProperty().addListener((property, was, is) -> offerWhole(is));
        }

        @Override
        protected void updateItem(@Nullable V item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : shown.apply(item));
            setTooltip(null);
        }

        private void offerWhole(boolean hovered) {
            String text = getText();
            boolean cut = text != null && prefWidth(-1) > getWidth();
            setTooltip(hovered && cut ? new Tooltip(text) : null);
        }
    }
}
