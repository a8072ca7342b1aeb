package shop.petunia.orders;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import shop.petunia.bouquets.PhotoShelf;
import shop.petunia.ui.Form;
import shop.petunia.ui.Kit;
import shop.petunia.ui.PickField;
import shop.petunia.ui.ScanTarget;
import shop.petunia.ui.Texts;

/** What is ordered: found and taken line by line, and what is to be thought of. */
final class FormLinesPane extends VBox {
    private final OrderFormViewModel model;
    private final Kit kit;
    private final Texts texts;
    private final PhotoShelf shelf;
    private final PickField<Offer> pick;
    private final VBox boxes = new VBox();
    private final Label nothing;
    private boolean taken;

    FormLinesPane(OrderFormViewModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        this.texts = kit.texts();
        this.shelf = new PhotoShelf(model.place().florist().photos(), kit.background());
        this.pick = new PickField<>("order-offer", kit.background(), model.lines()::search, Offer::name,
                model.lines()::suggestion);
        this.nothing = Panel.words(texts.get("orders.form.lines.nothing"), Styles.TEXT_MUTED, "order-nothing");
        prepare();
        boxes.setId("order-form-lines");
        boxes.getStyleClass().add("order-form-lines");
        ScrollPane scroll = new ScrollPane(boxes);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("order-lines-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add("order-what");
        setMinWidth(0);
        getChildren().setAll(label(), pick, scroll, notes());
        model.lines().lines().addListener((ListChangeListener<FormLine>) change -> build());
        build();
    }

    /** @return whether something was wrong here */
    boolean focusWrong() {
        Optional<FormLineBox> wrong = lines().filter(FormLineBox::isWrong).findFirst();
        wrong.ifPresent(FormLineBox::focusWrong);
        if (wrong.isEmpty() && lines().findAny().isEmpty()) {
            pick.requestFocus();
            return true;
        }
        return wrong.isPresent();
    }

    private Label label() {
        Label label = new Label(texts.get("orders.form.lines"));
        label.getStyleClass().add("form-label");
        label.setLabelFor(pick);
        return label;
    }

    private void prepare() {
        pick.setPromptText(texts.get("orders.form.lines.prompt"));
        pick.setDisable(!model.isWhole());
        pick.pickedProperty().subscribe(offer -> {
            if (offer != null) {
                taken = true;
                begin(model.lines().add(offer));
            }
        });
        pick.focusedProperty().subscribe(focused -> taken = false);
        pick.addEventHandler(KeyEvent.KEY_PRESSED, this::addByEnter);
        ScanTarget.on(pick, code -> model.lines().addTyped(code, this::begin));
    }

    private void addByEnter(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER || event.isShortcutDown()) {
            return;
        }
        String typed = pick.getText().strip();
        if (!taken && !typed.isEmpty()) {
            event.consume();
            model.lines().addTyped(typed, this::begin);
        }
        taken = false;
    }

    /** The field is ready for the next; what has no price yet asks for one. */
    private void begin(FormLine line) {
        kit.background().onScreen(() -> {
            pick.pick(null);
            if (line.price().textProperty().get().isBlank()) {
                lines().filter(box -> box.line() == line).findFirst().ifPresent(FormLineBox::focusPrice);
            }
        });
    }

    private void build() {
        List<FormLineBox> kept = lines().toList();
        boxes.getChildren().setAll(model.lines().lines().stream()
                .map(line -> kept.stream().filter(box -> box.line() == line).findFirst().orElseGet(() -> box(line)))
                .toList());
        if (boxes.getChildren().isEmpty()) {
            boxes.getChildren().setAll(nothing);
        }
    }

    private FormLineBox box(FormLine line) {
        FormLineBox box = new FormLineBox(line, texts, shelf, () -> model.lines().remove(line), pick::requestFocus);
        box.setDisable(!model.isWhole());
        return box;
    }

    private Stream<FormLineBox> lines() {
        return boxes.getChildren().stream().filter(FormLineBox.class::isInstance).map(FormLineBox.class::cast);
    }

    private Form notes() {
        Form notes = new Form(texts)
                .area("order-comment", "orders.form.comment", model.due().comment())
                .area("order-gift", "orders.form.gift", model.due().giftNote())
                .sideBySide(2);
        notes.getStyleClass().add("narrow");
        ((TextArea) notes.lookup("#order-comment")).setPrefRowCount(2);
        ((TextArea) notes.lookup("#order-gift")).setPrefRowCount(2);
        return notes;
    }
}
