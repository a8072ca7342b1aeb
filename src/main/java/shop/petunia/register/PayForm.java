package shop.petunia.register;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Input;
import shop.petunia.ui.Segments;
import shop.petunia.ui.Texts;

/** The sheet in which a client pays: the sum, how, what was given, and the change in big digits. Enter sells. */
final class PayForm extends VBox {
    private final PayViewModel model;
    private final Texts texts;
    private final HBox notes = new HBox(8);

    private PayForm(PayViewModel model) {
        this.model = model;
        this.texts = model.kit().texts();
        getStyleClass().addAll("pay", Large.BUTTONS);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Node amounts = amounts();
        getChildren().addAll(total(), ways(), amounts, points(), warnings(), refusal(), pay());
        model.way().textProperty().subscribe(way -> model.kit().background().onScreen(this::begin));
        model.total().subscribe(sum -> fillNotes());
    }

    static void open(PayViewModel model) {
        PayForm form = new PayForm(model);
        model.shown(() -> form.getScene() != null, () -> {
            var unused = model.kit().dialogs().close(form);
        });
        model.kit().dialogs().sheet(Sentence.of("register.pay.title"), form);
        model.look();
    }

    private Node total() {
        Label total = new Label();
        total.setId("pay-total");
        total.getStyleClass().add("pay-total");
        total.textProperty().bind(model.total().map(sum -> Sums.shown(texts, sum)));
        return total;
    }

    private Node ways() {
        Segments<PayWay> ways = new Segments<>(texts, "pay-way", model.way(), List.of(PayWay.values()));
        ways.getStyleClass().add("pay-ways");
        ways.getChildren().forEach(way -> way.setFocusTraversable(false));
        return ways;
    }

    private Node points() {
        TextField field = field("pay-points", model.points());
        field.setPrefColumnCount(7);
        field.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                model.usePoints();
            }
        });
        field.setOnAction(event -> begin());
        Label words = new Label();
        model.total().subscribe(sum -> words.setText(texts.get("register.pay.points", model.most())));
        Button all = Buttons.plain(texts, "pay-points-all", "register.pay.pointsAll", model::useAllPoints);
        HBox row = new HBox(8, words, gap(), field, all);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setVisible(model.client().isPresent());
        row.setManaged(row.isVisible());
        return row;
    }

    private Node amounts() {
        Node split = row("register.pay.card", field("pay-card", model.card()));
        Node transfer = row("register.pay.transfer", field("pay-transfer", model.transfer()));
        Node cash = row("register.pay.given", field("pay-given", model.given()));
        Label change = new Label();
        change.setId("pay-change");
        change.getStyleClass().add("pay-change");
        change.textProperty().bind(model.change().map(this::change).orElse("—"));
        Node back = row("register.pay.change", change);
        Label card = new Label(texts.get("register.pay.cardHint"));
        Label transferHint = new Label(texts.get("register.pay.transferHint"));
        Stream.of(card, transferHint).forEach(hint -> hint.getStyleClass().add("pay-hint"));
        Stream.of(split, transfer).forEach(node -> only(node, PayWay.SPLIT));
        Stream.of(cash, notes, back).forEach(node -> only(node, PayWay.CASH, PayWay.SPLIT));
        only(notes, PayWay.CASH);
        only(card, PayWay.CARD);
        only(transferHint, PayWay.TRANSFER);
        notes.getStyleClass().add("pay-notes");
        VBox amounts = new VBox(split, transfer, cash, notes, back, card, transferHint);
        amounts.getStyleClass().add("pay-amounts");
        return amounts;
    }

    private String change(@Nullable Money back) {
        return back == null ? "—" : Sums.shown(texts, back);
    }

    private void fillNotes() {
        notes.getChildren().setAll(model.notes().stream().map(this::note).toList());
    }

    private Button note(Money note) {
        Button button = new Button(Sums.shown(texts, note));
        button.setId("pay-note-" + note.kopecks() / 100);
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(event -> {
            model.take(note);
            focus("#pay-done");
        });
        return button;
    }

    private Node warnings() {
        VBox warnings = new VBox(4);
        warnings.setId("pay-warnings");
        model.foresight().subscribe(seen -> {
            warnings.getChildren().clear();
            if (seen != null && seen.asksForExpired()) {
                warnings.getChildren().add(warning("register.pay.expired", seen.words()));
            }
            if (seen != null && !seen.lacking().isEmpty()) {
                warnings.getChildren().add(warning("register.pay.lacking", Lacked.words(seen.lacking())));
            }
        });
        return warnings;
    }

    private Label warning(String key, String goods) {
        Label label = new Label(texts.of(Sentence.of(key, goods)));
        label.setWrapText(true);
        label.getStyleClass().addAll("pay-warning");
        return label;
    }

    private Node refusal() {
        Label refusal = new Label();
        refusal.setId("pay-refusal");
        refusal.setWrapText(true);
        refusal.getStyleClass().add("form-error");
        refusal.textProperty().bind(model.refusal().map(texts::of).orElse(""));
        refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        return refusal;
    }

    private Node pay() {
        Button pay = Buttons.primary(texts, "pay-done", "register.pay.action", "mdal-check", this::done);
        pay.textProperty().bind(model.total().map(sum -> texts.get("register.pay.action", Sums.shown(texts, sum))));
        pay.setDefaultButton(true);
        pay.setMaxWidth(Double.MAX_VALUE);
        pay.getStyleClass().addAll("pay-button", Styles.LARGE);
        pay.disableProperty().bind(model.busy().onProperty());
        return pay;
    }

    /** What cannot be read takes the focus. */
    private void done() {
        model.pay();
        if (model.points().errorProperty().get() != null) {
            focus("#pay-points");
        }
    }

    /** The ways have the keys that they have beside the cart, and their numbers. */
    private void pressed(KeyEvent event) {
        CounterKeys.way(event, model.settings()).ifPresent(way -> {
            event.consume();
            model.way().set(way.name());
        });
    }

    /** Where the way begins: at what is typed, else at the button. */
    private void begin() {
        switch (model.chosen()) {
            case CASH -> focus("#pay-given");
            case SPLIT -> focus("#pay-card");
            case CARD, TRANSFER -> focus("#pay-done");
        }
    }

    private void focus(String id) {
        if (lookup(id) instanceof Node node && node.getScene() != null) {
            node.requestFocus();
        }
    }

    /** What stands in it is chosen, so that typing takes its place. */
    private TextField field(String id, Input<?> input) {
        TextField field = new TextField();
        field.setId(id);
        field.getStyleClass().add("pay-field");
        field.textProperty().bindBidirectional(input.textProperty());
        field.focusedProperty().addListener((property, was, is) -> {
            if (is) {
                model.kit().background().onScreen(field::selectAll);
            }
        });
        input.errorProperty().subscribe(wrong -> field.pseudoClassStateChanged(Styles.STATE_DANGER, wrong != null));
        return field;
    }

    private HBox row(String key, Node value) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("pay-label");
        label.setLabelFor(value);
        HBox row = new HBox(12, label, gap(), value);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void only(Node node, PayWay... ways) {
        node.visibleProperty().unbind();
        node.visibleProperty().bind(model.way().textProperty().map(way -> List.of(ways).contains(PayWay.valueOf(way))));
        node.managedProperty().unbind();
        node.managedProperty().bind(node.visibleProperty());
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
