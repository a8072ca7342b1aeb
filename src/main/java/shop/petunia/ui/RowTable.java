package shop.petunia.ui;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.Observable;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

/** A table of {@link Rows}: the database sorts, Enter or a double click opens the chosen row. */
public final class RowTable<R> extends TableView<R> {
    public RowTable(String id, Rows<R> rows) {
        setId(id);
        setItems(rows);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new Region());
        setSortPolicy(table -> {
            rows.sort(chosenOrder());
            return true;
        });
    }

    /** What Enter and a double click do with the chosen row. */
    public RowTable<R> opening(Consumer<R> open) {
        setOnKeyPressed(event -> {
            R row = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && row != null) {
                event.consume();
                open.accept(row);
            }
        });
        setRowFactory(table -> {
            TableRow<R> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                R item = row.getItem();
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && item != null) {
                    open.accept(item);
                }
            });
            return row;
        });
        return this;
    }

    /** Rows that fit carry the pseudo-class, for the style sheet. Comes after {@link #opening}. */
    public RowTable<R> marking(String pseudoClass, Predicate<R> fits) {
        PseudoClass mark = PseudoClass.getPseudoClass(pseudoClass);
        var opening = getRowFactory();
        setRowFactory(table -> {
            TableRow<R> row = opening.call(table);
            row.itemProperty().addListener((property, old, item) -> row.pseudoClassStateChanged(
                    mark, item != null && fits.test(item)));
            return row;
        });
        return this;
    }

    /** What is shown instead of an empty list. */
    public RowTable<R> whenEmpty(Node node) {
        setPlaceholder(node);
        return this;
    }

    /**
     * What is shown instead of an empty list.
     *
     * @param filtered whether something was asked for that could have been found
     */
    public RowTable<R> whenEmpty(Node nothingYet, Node nothingFound, BooleanSupplier filtered) {
        getItems().addListener((Observable rows) -> setPlaceholder(
                filtered.getAsBoolean() ? nothingFound : nothingYet));
        return this;
    }

    /** The button works on the chosen row and is off while none is chosen. */
    public Button forChosen(Button button, Consumer<R> action) {
        button.disableProperty().bind(getSelectionModel().selectedItemProperty().isNull());
        button.setOnAction(event -> {
            R row = getSelectionModel().getSelectedItem();
            if (row != null) {
                action.accept(row);
            }
        });
        return button;
    }

    private RowSource.Order chosenOrder() {
        if (getSortOrder().isEmpty()) {
            return RowSource.Order.OWN;
        }
        TableColumn<R, ?> column = getSortOrder().getFirst();
        return new RowSource.Order(column.getId(), column.getSortType() == SortType.DESCENDING);
    }
}
