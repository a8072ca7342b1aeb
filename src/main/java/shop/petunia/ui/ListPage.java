package shop.petunia.ui;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The shape of a screen that is a list: its title and what can be done at the top, filters below, the list, and one
 * line of figures at the bottom.
 */
public final class ListPage extends BorderPane {
    private final HBox actions = new HBox();
    private final FlowPane filters = new FlowPane();
    private final Label figures = new Label();

    public ListPage(String title, Node list) {
        getStyleClass().add("page");
        Label heading = new Label(title);
        heading.getStyleClass().addAll(Styles.TITLE_2, "page-title");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        actions.getStyleClass().add("page-actions");
        HBox top = new HBox(heading, gap, actions);
        top.setAlignment(Pos.CENTER_LEFT);
        filters.getStyleClass().add("page-filters");
        setTop(new VBox(top, filters));
        setCenter(list);
        figures.setId("figures");
        figures.getStyleClass().add("page-figures");
        setBottom(figures);
    }

    public ListPage actions(Node... nodes) {
        actions.getChildren().setAll(nodes);
        return this;
    }

    /** Stands beside the title: which of the screen's pages is shown. */
    public ListPage beside(Node node) {
        ((HBox) ((VBox) getTop()).getChildren().getFirst()).getChildren().add(1, node);
        return this;
    }

    public ListPage filters(Node... nodes) {
        filters.getChildren().setAll(nodes);
        filters.addEventFilter(KeyEvent.KEY_PRESSED, this::downToList);
        return this;
    }

    /** The figures are only how many there are. */
    public ListPage counting(Texts texts, String key, Rows<?> rows) {
        figures.textProperty().bind(Bindings.createStringBinding(() -> texts.get(key, rows.size()), rows));
        return this;
    }

    /** The line of figures below the list; bind its text. */
    public Label figures() {
        return figures;
    }

    /** From the search straight into what it found. */
    private void downToList(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && event.getTarget() instanceof SearchField
                && getCenter() instanceof TableView<?> table) {
            event.consume();
            table.requestFocus();
            table.getSelectionModel().selectFirst();
        }
    }
}
