package shop.petunia.register;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Dialogs.Question;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

/** The carts that wait; Enter takes one up. */
final class HeldView extends VBox {
    private static final double ROW = 72;
    private static final int IN_SIGHT = 6;

    private final CounterViewModel counter;
    private final Kit kit;
    private final ListView<HeldRow> list = new ListView<>();

    private HeldView(CounterViewModel counter, List<HeldRow> rows) {
        this.counter = counter;
        this.kit = counter.kit();
        list.setId("held");
        list.getItems().setAll(rows);
        list.getSelectionModel().selectFirst();
        list.setFixedCellSize(ROW);
        list.setPrefHeight(Math.clamp(rows.size(), 1, IN_SIGHT) * ROW + 2);
        list.setPlaceholder(new Label(kit.texts().get("register.held.nothing")));
        list.setCellFactory(view -> new Cell());
        list.setOnKeyPressed(this::takeByEnter);
        Button take = Buttons.primary(kit.texts(), "held-take", "register.held.take", this::take);
        Button discard = Buttons.plain(kit.texts(), "held-discard", "register.held.discard", this::discard);
        var none = list.getSelectionModel().selectedItemProperty().isNull();
        take.disableProperty().bind(none);
        discard.disableProperty().bind(none);
        take.setDefaultButton(true);
        HBox buttons = new HBox(discard, take);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("form-buttons");
        getStyleClass().addAll("held-sheet", Large.BUTTONS);
        getChildren().addAll(list, buttons);
    }

    static void open(CounterViewModel counter) {
        counter.kit().background().run(new Busy(), counter.place().desk().holds()::list, rows -> {
            if (!counter.kit().dialogs().isShowing()) {
                counter.kit().dialogs().sheet(Sentence.of("register.held.title"), new HeldView(counter, rows));
            }
        });
    }

    private void takeByEnter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            take();
        }
    }

    private void take() {
        HeldRow chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            kit.dialogs().close();
            counter.held().resume(chosen.id());
        }
    }

    private void discard() {
        HeldRow chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            kit.dialogs().confirm(
                    new Question(Sentence.of("register.held.discard.title"),
                            Sentence.of("register.held.discard.text", chosen.goods()),
                            Sentence.of("register.held.discard"), true),
                    () -> kit.background().run(new Busy(), () -> {
                        counter.place().desk().holds().discard(chosen.id());
                        return chosen;
                    }, gone -> {
                        list.getItems().remove(gone);
                        counter.held().count();
                    }));
        }
    }

    private final class Cell extends ListCell<HeldRow> {
        @Override
        protected void updateItem(@Nullable HeldRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : content(row));
        }

        private HBox content(HeldRow row) {
            Texts texts = kit.texts();
            Label who = new Label(Stream.of(row.note(), row.client(), texts.minute(row.at()))
                    .filter(words -> !words.isEmpty()).collect(Collectors.joining(" · ")));
            who.getStyleClass().add(Styles.TEXT_BOLD);
            Label goods = new Label(row.goods());
            Label author = new Label(row.author());
            author.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
            VBox words = new VBox(who, goods, author);
            words.setMinWidth(0);
            words.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(words, Priority.ALWAYS);
            Label sum = new Label(Sums.shown(texts, row.total()));
            sum.setMinWidth(Region.USE_PREF_SIZE);
            sum.getStyleClass().add("cart-sum");
            HBox line = new HBox(12, words, sum);
            line.setAlignment(Pos.CENTER_LEFT);
            line.setPrefWidth(1);
            return line;
        }
    }
}
