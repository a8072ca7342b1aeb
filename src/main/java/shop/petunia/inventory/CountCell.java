package shop.petunia.inventory;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Follows its line, and is built anew only when the part of it that it shows has changed.
 *
 * @param <P> that part
 */
final class CountCell<P> extends TableCell<CountLine, CountLine> {
    private final Function<CountLine.State, @Nullable P> part;
    private final Function<P, @Nullable Node> content;
    private Subscription following = Subscription.EMPTY;
    private @Nullable P shown;

    CountCell(Function<CountLine.State, @Nullable P> part, Function<P, @Nullable Node> content) {
        this.part = part;
        this.content = content;
    }

    @Override
    protected void updateItem(@Nullable CountLine line, boolean empty) {
        super.updateItem(line, empty);
        following.unsubscribe();
        following = Subscription.EMPTY;
        if (empty || line == null) {
            show(null);
        } else {
            following = line.state().subscribe(state -> show(part.apply(state)));
        }
    }

    private void show(@Nullable P now) {
        if (now != shown) {
            shown = now;
            setGraphic(now == null ? null : content.apply(now));
        }
    }
}
