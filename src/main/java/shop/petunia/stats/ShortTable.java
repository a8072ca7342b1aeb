package shop.petunia.stats;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/** A table as high as its few rows, so that only the page scrolls. Enter or a double click opens a row. */
final class ShortTable<R> extends TableView<R> {
    private static final double ROW = 34;
    private static final double HEADING = 40;
    private static final int FEWEST = 2;
    private static final double WIDER = 1.4;

    private final ObservableList<R> rows = FXCollections.observableArrayList();

    /** @param nothing what stands there when there are no rows */
    ShortTable(String id, String nothing, Consumer<R> opened) {
        setId(id);
        setItems(rows);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setFixedCellSize(ROW);
        setPlaceholder(new Label(nothing));
        getStyleClass().add("short-table");
        setOnKeyPressed(event -> {
            R row = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && row != null) {
                event.consume();
                opened.accept(row);
            }
        });
        setRowFactory(table -> row(opened));
        show(List.of());
    }

    /** What room is left over is the first one's: it names the row. */
    void columns(List<TableColumn<R, ?>> columns) {
        columns.stream().skip(1).forEach(column -> column.setMaxWidth(column.getPrefWidth() * WIDER));
        getColumns().setAll(columns);
    }

    void show(List<R> now) {
        rows.setAll(now);
        double height = HEADING + ROW * Math.max(FEWEST, now.size()) + 2;
        setMinHeight(height);
        setPrefHeight(height);
    }

    private static <R> TableRow<R> row(Consumer<R> opened) {
        TableRow<R> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            R item = row.getItem();
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && item != null) {
                opened.accept(item);
            }
        });
        return row;
    }
}
