package shop.petunia.register;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import shop.petunia.ui.Texts;

/** What else a cashier does, with the keys on the buttons. */
final class ActionsPane extends GridPane {
    private static final int COLUMNS = 5;
    private static final List<CounterAction> ACTIONS = List.of(CounterAction.CLIENT, CounterAction.COMPOSE,
            CounterAction.FREE, CounterAction.LINE, CounterAction.RECEIPT, CounterAction.HOLD, CounterAction.HELD,
            CounterAction.REPEAT, CounterAction.PRINT, CounterAction.CLEAR);

    ActionsPane(CounterViewModel counter, Map<CounterAction, KeyButton> buttons, CounterKeys keys) {
        Texts texts = counter.kit().texts();
        getStyleClass().add("counter-actions");
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
        for (int i = 0; i < ACTIONS.size(); i++) {
            CounterAction action = ACTIONS.get(i);
            KeyButton button = new KeyButton("counter-" + action.name().toLowerCase(Locale.ROOT),
                    texts.of(action.words()), () -> keys.act(action));
            buttons.put(action, button);
            add(button, i % COLUMNS, i / COLUMNS);
        }
        KeyButton held = buttons.get(CounterAction.HELD);
        if (held != null) {
            counter.held().number().subscribe(count -> held.words(count.longValue() == 0
                    ? texts.of(CounterAction.HELD.words())
                    : texts.get("register.held.badge", count.longValue())));
        }
    }
}
