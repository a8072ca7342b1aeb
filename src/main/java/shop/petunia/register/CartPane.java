package shop.petunia.register;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.EmptyState;
import shop.petunia.ui.Texts;

/** The lines of the cart. Arrows choose one, plus and minus change it, digits set how many, Delete takes it out. */
final class CartPane extends VBox {
    /** Digits that come quicker one after another belong to one number. */
    private static final Duration TOGETHER = Duration.ofMillis(1200);
    private static final double ROW = 52;
    private static final int MOST = 9999;

    private final CounterViewModel counter;
    private final Texts texts;
    private final ListView<CartRow> lines = new ListView<>();
    private final StackPane middle = new StackPane();
    private Instant typedAt = Instant.EPOCH;
    private int typed;

    CartPane(CounterViewModel counter) {
        this.counter = counter;
        this.texts = counter.kit().texts();
        lines.setId("cart");
        lines.setFixedCellSize(ROW);
        lines.setCellFactory(view -> new CartCell(counter));
        lines.setPlaceholder(new EmptyState(texts, "mdmz-shopping_basket", "register.cart.none",
                "register.cart.none.hint"));
        lines.getStyleClass().add("cart");
        lines.getSelectionModel().selectedIndexProperty().addListener((property, old, now) -> choose(now.intValue()));
        lines.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        lines.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (typed(event.getCharacter())) {
                event.consume();
            }
        });
        counter.chosen().subscribe(index -> select(index.intValue()));
        counter.cart().subscribe(this::show);
        counter.sold().subscribe(this::show);
        middle.setMinHeight(0);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getStyleClass().add("cart-pane");
        getChildren().addAll(new ClientBox(counter), tooLong(), told(), middle);
    }

    void takeFocus() {
        if (!lines.getItems().isEmpty()) {
            lines.requestFocus();
            select(Math.max(0, counter.chosen().get()));
        }
    }

    boolean isWithin() {
        return lines.isFocused();
    }

    /** @return whether the sign meant the chosen line */
    boolean step(String sign) {
        boolean more = sign.equals("+") || sign.equals("=");
        if (!more && !sign.equals("-") || counter.cart().get().isEmpty()) {
            return false;
        }
        counter.step(counter.chosen().get(), more ? 1 : -1);
        return true;
    }

    private void show(Cart cart) {
        CartTotals totals = cart.totals();
        renew(IntStream.range(0, cart.lines().size())
                .mapToObj(i -> new CartRow(i, cart.lines().get(i), totals.lines().get(i)))
                .toList());
        select(counter.chosen().get());
    }

    /** Only what is other than before: a scan must not build the whole cart anew. */
    private void renew(List<CartRow> now) {
        List<CartRow> shown = lines.getItems();
        for (int i = 0; i < Math.min(shown.size(), now.size()); i++) {
            if (!shown.get(i).equals(now.get(i))) {
                shown.set(i, now.get(i));
            }
        }
        if (now.size() > shown.size()) {
            shown.addAll(now.subList(shown.size(), now.size()));
        } else {
            lines.getItems().remove(now.size(), shown.size());
        }
    }

    private void show(@Nullable Sold sold) {
        middle.getChildren().setAll(sold == null ? lines : new SoldPane(counter, sold));
    }

    private void choose(int index) {
        if (index >= 0 && index != counter.chosen().get()) {
            typed = 0;
            counter.chosen().set(index);
        }
    }

    private void select(int index) {
        if (index >= 0 && index < lines.getItems().size()) {
            lines.getSelectionModel().clearAndSelect(index);
            lines.scrollTo(Math.max(0, index - 6));
        } else {
            lines.getSelectionModel().clearSelection();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE) {
            event.consume();
            counter.remove(counter.chosen().get());
        }
    }

    private boolean typed(String sign) {
        int line = counter.chosen().get();
        if (step(sign)) {
            typed = 0;
            return true;
        }
        if (line < 0 || sign.length() != 1 || !Character.isDigit(sign.charAt(0))) {
            return false;
        }
        Instant now = counter.place().desk().rooms().time().now();
        int before = Duration.between(typedAt, now).compareTo(TOGETHER) > 0 ? 0 : typed;
        typed = Math.min(MOST, before * 10 + Character.digit(sign.charAt(0), 10));
        typedAt = now;
        if (typed > 0) {
            counter.change(cart -> cart.quantity(line, typed));
        }
        return true;
    }

    private Node tooLong() {
        Label words = new Label(texts.get("register.shifts.tooLong"), new FontIcon("mdmz-warning"));
        words.setId("counter-too-long");
        words.getStyleClass().add("warning-banner-words");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        HBox banner = new HBox(words);
        banner.getStyleClass().add("warning-banner");
        banner.setMinHeight(USE_PREF_SIZE);
        banner.visibleProperty().bind(counter.tooLong());
        banner.managedProperty().bind(banner.visibleProperty());
        return banner;
    }

    /** What the last scan was, when it was nothing. */
    private Node told() {
        Label words = new Label();
        words.setId("counter-told");
        words.setGraphic(new FontIcon("mdal-error_outline"));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinHeight(48);
        words.textProperty().bind(counter.told().map(texts::of).orElse(""));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button close = Buttons.icon(texts, "counter-told-close", "ui.close", "mdal-close",
                () -> counter.told().set((Sentence) null));
        close.setFocusTraversable(false);
        HBox row = new HBox(words, close);
        row.getStyleClass().add("refusal-banner");
        row.visibleProperty().bind(counter.told().isNotNull());
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }
}
