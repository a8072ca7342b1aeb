package shop.petunia.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import shop.petunia.settings.Settings;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.KeyHint;
import shop.petunia.ui.Texts;

/** The keys of the counter: the function keys as the shop has set them, and Enter, which pays. */
final class CounterKeys {
    static final String POINTS_WORDS = "Alt+5";
    static final String MARKDOWN_WORDS = "Alt+6";
    private static final KeyCode POINTS = KeyCode.DIGIT5;
    private static final KeyCode MARKDOWN = KeyCode.DIGIT6;

    private final CounterViewModel counter;
    private final Settings settings;
    private final Texts texts;
    private final Map<CounterAction, Runnable> actions = new EnumMap<>(CounterAction.class);

    CounterKeys(CounterViewModel counter) {
        this.counter = counter;
        this.settings = counter.place().settings();
        this.texts = counter.kit().texts();
        actions.put(CounterAction.CLIENT, () -> ClientPick.open(counter));
        actions.put(CounterAction.COMPOSE, () -> ComposeForm.open(counter));
        actions.put(CounterAction.FREE, () -> FreeLineForm.open(counter));
        actions.put(CounterAction.HOLD, () -> HoldForm.open(counter));
        actions.put(CounterAction.HELD, () -> HeldView.open(counter));
        actions.put(CounterAction.RECEIPT, () -> ReceiptForm.open(counter));
        actions.put(CounterAction.REPEAT, counter::repeat);
        actions.put(CounterAction.TRANSFER, () -> counter.pay(PayWay.TRANSFER));
        actions.put(CounterAction.SPLIT, () -> counter.pay(PayWay.SPLIT));
        actions.put(CounterAction.LINE, this::line);
        actions.put(CounterAction.PRINT, counter::print);
        actions.put(CounterAction.CLEAR, counter::clear);
    }

    void act(CounterAction action) {
        counter.told().set((Sentence) null);
        actions.getOrDefault(action, () -> {}).run();
    }

    private void line() {
        int chosen = counter.chosen().get();
        if (chosen >= 0) {
            LineForm.open(counter, chosen);
        }
    }

    /** A function key, or Ctrl+Enter; Enter alone depends on where one is. */
    void pressed(KeyEvent event) {
        boolean alone = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            counter.pay(PayWay.CARD);
        } else if (event.isAltDown() && event.getCode() == POINTS) {
            event.consume();
            counter.togglePoints();
        } else if (event.isAltDown() && event.getCode() == MARKDOWN) {
            event.consume();
            counter.markdownChosen();
        } else if (alone) {
            CounterAction.of(event.getCode(), settings).ifPresent(action -> {
                event.consume();
                act(action);
            });
        }
    }

    /** Enter where nothing else is meant by it. */
    void entered(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isConsumed() && !event.isShortcutDown()
                && !(event.getTarget() instanceof ButtonBase)) {
            event.consume();
            counter.pay(PayWay.CASH);
        }
    }

    void write(Map<CounterAction, KeyButton> buttons) {
        buttons.forEach((action, button) -> button.key(action.keyWords(settings, texts)));
    }

    /** The way to pay that this key means on the pay sheet. */
    static Optional<PayWay> way(KeyEvent event, Settings settings) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            return Optional.of(PayWay.CARD);
        }
        return CounterAction.of(event.getCode(), settings)
                .flatMap(action -> switch (action) {
                    case TRANSFER -> Optional.of(PayWay.TRANSFER);
                    case SPLIT -> Optional.of(PayWay.SPLIT);
                    default -> Optional.empty();
                })
                .or(() -> AltDigit.of(event)
                        .filter(number -> number <= PayWay.values().length)
                        .map(number -> PayWay.values()[number - 1]));
    }

    List<KeyHint> hints() {
        List<KeyHint> hints = new ArrayList<>(List.of(
                new KeyHint("Enter", Sentence.of("register.keys.cash")),
                new KeyHint("Ctrl+Enter", Sentence.of("register.keys.card"))));
        for (CounterAction action : CounterAction.values()) {
            String key = action.keyWords(settings, texts);
            if (!key.isEmpty()) {
                hints.add(new KeyHint(key, action.words()));
            }
        }
        hints.add(new KeyHint("Alt+1 … 4", Sentence.of("register.keys.tabs")));
        hints.add(new KeyHint(POINTS_WORDS, Sentence.of("register.keys.points")));
        hints.add(new KeyHint(MARKDOWN_WORDS, Sentence.of("register.keys.markdown")));
        hints.add(new KeyHint("+ −", Sentence.of("register.keys.step")));
        hints.add(new KeyHint("→", Sentence.of("register.keys.cart")));
        hints.add(new KeyHint("↓", Sentence.of("register.keys.tiles")));
        hints.add(new KeyHint("0 … 9 · Delete", Sentence.of("register.keys.quantity")));
        return hints;
    }
}
