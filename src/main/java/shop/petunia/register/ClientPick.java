package shop.petunia.register;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.petunia.clients.ClientRow;
import shop.petunia.settings.Phones;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;
import shop.petunia.ui.ScanTarget;
import shop.petunia.ui.SearchField;

/** Whose the cart is: by any part of phone, name or card, or by the card's scan; Enter takes the first. */
final class ClientPick extends VBox {
    private static final int FOUND = 7;
    private static final double ROW = 56;

    private final CounterViewModel counter;
    private final Kit kit;
    private final StringProperty text = new SimpleStringProperty("");
    private final Latest latest = new Latest();
    private final Busy busy = new Busy();
    private final SearchField search;
    private final ListView<ClientRow> found = new ListView<>();
    private final Label nothing = new Label();
    private final ObjectProperty<@Nullable Sentence> refused = new SimpleObjectProperty<>();

    private ClientPick(CounterViewModel counter) {
        this.counter = counter;
        this.kit = counter.kit();
        this.search = new SearchField("client-search", kit.texts().get("register.client.search"), text);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        search.getStyleClass().add("counter-search");
        found.setId("client-found");
        found.setFixedCellSize(ROW);
        found.setPrefHeight(FOUND * ROW + 2);
        found.setFocusTraversable(false);
        found.setPlaceholder(nothing);
        nothing.setId("client-nothing");
        nothing.setWrapText(true);
        found.setCellFactory(view -> new Cell());
        found.setOnMouseClicked(event -> takeChosen());
        Button add = Buttons.plain(kit.texts(), "client-new", "register.client.new", "mdmz-person_add", this::add);
        Button none = Buttons.plain(kit.texts(), "client-none", "register.client.none", () -> {
            kit.dialogs().close();
            counter.client(null);
        });
        none.setVisible(counter.cart().get().client() != null);
        HBox buttons = new HBox(8, none, add);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().addAll("client-pick", Large.BUTTONS);
        getChildren().addAll(search, told(), found, buttons);
        ScanTarget.on(this, this::scanned);
        text.subscribe(this::ask);
    }

    static void open(CounterViewModel counter) {
        counter.kit().dialogs().sheet(Sentence.of("register.client.title"), new ClientPick(counter));
    }

    private void ask(String typed) {
        refused.set(null);
        kit.background().latest(latest, () -> like(typed), this::show);
    }

    private List<ClientRow> like(String typed) {
        return typed.isBlank() ? List.of() : counter.place().desk().rooms().clients().search(typed.strip(), FOUND);
    }

    private void show(List<ClientRow> rows) {
        found.getItems().setAll(rows);
        nothing.setText(kit.texts().get(text.get().isBlank() ? "register.client.nothing" : "register.client.notFound"));
        found.getSelectionModel().selectFirst();
    }

    /** Who types fast is ahead of the list, so that Enter asks once more. */
    private void steer(KeyEvent event) {
        int at = found.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            event.consume();
            int to = at + (event.getCode() == KeyCode.DOWN ? 1 : -1);
            found.getSelectionModel().select(Math.clamp(to, 0, Math.max(0, found.getItems().size() - 1)));
        } else if (event.getCode() == KeyCode.ENTER && !search.getText().isBlank()) {
            event.consume();
            String typed = search.getText();
            if (typed.equals(text.get()) && !found.getItems().isEmpty()) {
                takeChosen();
            } else {
                text.set(typed);
                kit.background().run(busy, () -> like(typed), rows -> {
                    show(rows);
                    takeChosen();
                });
            }
        }
    }

    private void scanned(String code) {
        kit.background().run(busy, () -> counter.place().desk().shelf().scanned(code), meant -> {
            switch (meant) {
                case Scanned.Client client -> {
                    if (kit.dialogs().close(this)) {
                        counter.take(client);
                    }
                }
                case Scanned.Refused(Sentence why) -> refuse(why);
                case Scanned.Line unused -> refuse(Sentence.of("register.client.noCard", code));
                case Scanned.Order unused -> refuse(Sentence.of("register.client.noCard", code));
            }
        });
    }

    private void refuse(Sentence why) {
        counter.place().alarm().run();
        refused.set(why);
    }

    /** What was scanned, when it was nobody's card. */
    private Label told() {
        Label words = new Label("", new FontIcon("mdal-error_outline"));
        words.setId("client-told");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.getStyleClass().add("refusal-banner");
        words.textProperty().bind(refused.map(kit.texts()::of).orElse(""));
        words.visibleProperty().bind(refused.isNotNull());
        words.managedProperty().bind(words.visibleProperty());
        return words;
    }

    private void takeChosen() {
        ClientRow chosen = found.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            kit.background().run(busy, () -> counter.place().desk().shelf().client(chosen.id()), client -> {
                if (kit.dialogs().close(this)) {
                    client.ifPresent(counter::client);
                }
            });
        }
    }

    private void add() {
        String typed = search.getText().strip();
        kit.dialogs().close();
        NewClientForm.open(counter, typed);
    }

    private final class Cell extends ListCell<ClientRow> {
        @Override
        protected void updateItem(@Nullable ClientRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : content(row));
        }

        private VBox content(ClientRow row) {
            Label name = new Label(row.name());
            name.getStyleClass().add(Styles.TEXT_BOLD);
            Label facts = new Label(row.phoneOrNothing().isEmpty()
                    ? row.card()
                    : kit.texts().get(
                            "register.client.facts", row.card(), Phones.shown(row.phoneOrNothing())));
            facts.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
            VBox words = new VBox(name, facts);
            words.setAlignment(Pos.CENTER_LEFT);
            return words;
        }
    }
}
