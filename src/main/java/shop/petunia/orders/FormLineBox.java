package shop.petunia.orders;

import atlantafx.base.theme.Styles;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import shop.petunia.bouquets.PhotoPane;
import shop.petunia.bouquets.PhotoShelf;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Input;
import shop.petunia.ui.Texts;

/** A line while it is typed: its picture and name, how many, the price of one, what is taken off, what it comes to. */
final class FormLineBox extends HBox {
    private static final double THUMB = 44;
    private static final double ROUND = 6;

    private final FormLine line;
    private final Texts texts;
    private final TextField quantity;
    private final TextField price;
    private final TextField discount;
    private final Label sum = new Label();

    /** @param done Enter in a field: on to the next line */
    FormLineBox(FormLine line, Texts texts, PhotoShelf shelf, Runnable remove, Runnable done) {
        this.line = line;
        this.texts = texts;
        this.quantity = quantity(done);
        this.price = field("order-line-price", texts.get("orders.form.price"), "order-line-amount", line.price(), done);
        this.discount = field("order-line-discount", texts.get("orders.form.discount"), "order-line-amount",
                line.discount(), done);
        PhotoPane photo = new PhotoPane(shelf, THUMB, THUMB, ROUND);
        photo.setMinWidth(THUMB);
        photo.setMaxWidth(THUMB);
        line.photo().subscribe(photo::show);
        VBox words = new VBox(head(remove), numbers(), error());
        words.getStyleClass().add("order-form-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().add("order-form-line");
        setAlignment(Pos.TOP_LEFT);
        getChildren().setAll(photo, words);
        reckon();
        line.quantity().subscribe(this::reckon);
        line.price().textProperty().subscribe(this::reckon);
        line.discount().textProperty().subscribe(this::reckon);
    }

    FormLine line() {
        return line;
    }

    boolean isWrong() {
        return line.number().errorProperty().get() != null || line.price().errorProperty().get() != null
                || line.discount().errorProperty().get() != null;
    }

    void focusWrong() {
        if (line.number().errorProperty().get() != null) {
            quantity.requestFocus();
        } else {
            (line.price().errorProperty().get() != null ? price : discount).requestFocus();
        }
    }

    void focusPrice() {
        price.requestFocus();
    }

    private void reckon() {
        sum.setText(texts.money(line.sum()));
    }

    private HBox head(Runnable remove) {
        Label name = new Label(line.name());
        name.getStyleClass().add("stem-name");
        name.setTooltip(new Tooltip(line.name()));
        name.setMinWidth(0);
        sum.setId("order-line-sum");
        sum.getStyleClass().add(Styles.TEXT_BOLD);
        sum.setMinWidth(USE_PREF_SIZE);
        Button gone = Buttons.icon(texts, "order-line-remove", "orders.form.line.remove", "mdal-close", remove);
        gone.setFocusTraversable(false);
        HBox head = new HBox(name, Panel.gap(), sum, gone);
        head.getStyleClass().add("order-row");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private HBox numbers() {
        HBox numbers = new HBox(
                step("order-line-less", "orders.form.line.less", "mdmz-remove", -1),
                quantity,
                step("order-line-more", "orders.form.line.more", "mdal-add", 1),
                quiet("orders.form.price"), price, quiet("orders.form.discount"), discount);
        numbers.getStyleClass().add("order-row");
        numbers.setAlignment(Pos.CENTER_LEFT);
        return numbers;
    }

    private Button step(String id, String key, String icon, int by) {
        Button button = Buttons.icon(texts, id, key, icon, () -> line.more(by));
        button.setFocusTraversable(false);
        button.setDisable(line.isSingle());
        return button;
    }

    private TextField quantity(Runnable done) {
        TextField field = field("order-line-quantity", texts.get("orders.form.line.quantity", line.name()),
                "stem-quantity", line.number(), done);
        field.setDisable(line.isSingle());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
                event.consume();
                line.more(event.getCode() == KeyCode.UP ? 1 : -1);
            }
        });
        return field;
    }

    private TextField field(String id, String called, String style, Input<?> input, Runnable done) {
        TextField field = new TextField();
        field.setId(id);
        field.getStyleClass().add(style);
        field.setAccessibleText(called);
        field.textProperty().bindBidirectional(input.textProperty());
        field.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                input.touch();
            }
        });
        input.errorProperty().subscribe(error -> field.pseudoClassStateChanged(Styles.STATE_DANGER, error != null));
        field.setOnAction(event -> done.run());
        return field;
    }

    private Label quiet(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private Label error() {
        Label error = new Label();
        error.getStyleClass().addAll("form-error", Styles.TEXT_SMALL);
        error.setWrapText(true);
        error.textProperty().bind(Bindings.createStringBinding(
                this::wrong, line.number().errorProperty(), line.price().errorProperty(),
                line.discount().errorProperty()));
        error.visibleProperty().bind(error.textProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        return error;
    }

    private String wrong() {
        return Stream.of(line.number(), line.price(), line.discount())
                .flatMap(input -> Stream.ofNullable(input.errorProperty().get()))
                .findFirst()
                .map(texts::of)
                .orElse("");
    }
}
