package shop.petunia.orders;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import shop.petunia.ui.Kit;

/**
 * The board: a column for each stage. The arrows move among the cards, Enter opens one, A and R accept and reject a
 * request, Shift with the right arrow takes the usual next step; a card can be dragged, too.
 */
final class BoardView extends HBox {
    private final BoardViewModel model;
    private final List<BoardColumn> columns;

    BoardView(BoardViewModel model, Kit kit) {
        this.model = model;
        this.columns = Stream.of(BoardStage.values()).map(stage -> new BoardColumn(model, kit, stage)).toList();
        setId("order-board");
        getStyleClass().add("board");
        getChildren().setAll(columns);
        columns.forEach(column -> HBox.setHgrow(column, Priority.ALWAYS));
        addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    }

    /** Where the keyboard was, or the first card that there is. */
    void takeFocus() {
        columns.stream().filter(column -> column.chosen().isPresent()).findFirst()
                .or(() -> columns.stream().filter(BoardColumn::hasCards).findFirst())
                .ifPresent(BoardColumn::enter);
    }

    private void steer(KeyEvent event) {
        Optional<BoardColumn> focused = columns.stream().filter(BoardColumn::isInside).findFirst();
        if (focused.isEmpty() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        BoardColumn column = focused.get();
        switch (LetterKeys.of(event)) {
            case LEFT -> toSide(event, column, -1);
            case RIGHT -> {
                if (event.isShiftDown()) {
                    act(event, column, model::forward);
                } else {
                    toSide(event, column, 1);
                }
            }
            case ENTER -> act(event, column, model::open);
            case A -> act(event, column, model.actions()::accept);
            case R -> act(event, column, model.actions()::reject);
            case L -> act(event, column, model.actions()::showLabel);
            default -> {}
        }
    }

    private static void act(KeyEvent event, BoardColumn column, Consumer<OrderRow> action) {
        column.chosen().ifPresent(order -> {
            event.consume();
            action.accept(order);
        });
    }

    /** To the next column that has cards. */
    private void toSide(KeyEvent event, BoardColumn from, int step) {
        event.consume();
        for (int at = columns.indexOf(from) + step; at >= 0 && at < columns.size(); at += step) {
            if (columns.get(at).hasCards()) {
                columns.get(at).enter();
                return;
            }
        }
    }
}
