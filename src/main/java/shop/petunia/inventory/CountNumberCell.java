package shop.petunia.inventory;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.Kit;

/** The field of one line's number. Only digits get into it. */
final class CountNumberCell extends TableCell<CountLine, CountLine> {
    /** Longer than any number of flowers, so that one that is too long is refused in words and not cut. */
    private static final int LONGEST = 14;

    private final CountCursor cursor;
    private final Kit kit;
    private final Node table;
    private final TextField field = new TextField();
    private Subscription following = Subscription.EMPTY;
    private @Nullable CountLine line;

    CountNumberCell(CountCursor cursor, Kit kit, Node table) {
        this.cursor = cursor;
        this.kit = kit;
        this.table = table;
        field.getStyleClass().add("count-number");
        field.setAlignment(Pos.CENTER_RIGHT);
        field.setPromptText("—");
        field.setTextFormatter(new TextFormatter<>(CountNumberCell::digits));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        field.focusedProperty().addListener((property, was, is) -> {
            if (is) {
                entered();
            }
        });
    }

    boolean shows(CountLine wanted) {
        return line == wanted && field.getScene() != null && getTableRow() != null && getTableRow().isVisible();
    }

    void focus() {
        field.requestFocus();
        choose();
    }

    @Override
    protected void updateItem(@Nullable CountLine item, boolean empty) {
        super.updateItem(item, empty);
        CountLine now = empty ? null : item;
        if (now == line) {
            return;
        }
        boolean focused = field.isFocused();
        forget();
        line = now;
        setGraphic(now == null ? null : field);
        if (now != null) {
            follow(now);
        }
        if (focused) {
            table.requestFocus();
        } else if (now != null && now == cursor.line().get() && table.isFocused()) {
            kit.background().onScreen(field::requestFocus);
        }
    }

    private void forget() {
        following.unsubscribe();
        following = Subscription.EMPTY;
        if (line != null) {
            field.textProperty().unbindBidirectional(line.text());
        }
    }

    private void follow(CountLine now) {
        field.setId("count-" + now.id());
        field.textProperty().bindBidirectional(now.text());
        following = now.state().subscribe(state -> {
            field.pseudoClassStateChanged(Styles.STATE_DANGER, state.mark() == CountLine.Mark.REFUSED);
            CountRow row = state.row();
            if (row != null) {
                field.setAccessibleText(kit.texts().get("inventory.line.countedOf", row.goodName()));
            }
        });
    }

    private void entered() {
        if (line != null) {
            cursor.stand(line);
            kit.background().onScreen(this::choose);
        }
    }

    /** So that typing replaces the number; what one has begun to type goes on. */
    private void choose() {
        if (line != null && line.isTyped()) {
            field.end();
        } else {
            field.selectAll();
        }
    }

    private void enter(boolean back) {
        if (back) {
            cursor.up();
        } else {
            cursor.next();
        }
    }

    private void steer(KeyEvent event) {
        KeyCode code = event.getCode();
        @Nullable Runnable step = switch (code) {
            case ENTER -> () -> enter(event.isShiftDown());
            case UP -> cursor::up;
            case DOWN -> cursor::down;
            case ESCAPE -> cursor::giveUp;
            default -> null;
        };
        if (step != null) {
            event.consume();
            step.run();
        }
    }

    private static TextFormatter.@Nullable Change digits(TextFormatter.Change change) {
        return change.getControlNewText().matches("\\d{0," + LONGEST + "}") ? change : null;
    }
}
