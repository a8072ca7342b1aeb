package shop.petunia.orders;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.petunia.clients.ClientRow;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.DayFilter;
import shop.petunia.ui.Form;
import shop.petunia.ui.Kit;
import shop.petunia.ui.PickField;
import shop.petunia.ui.Texts;

/** Who orders, when and where it goes, and to whom. */
final class FormWherePane extends ScrollPane {
    private static final double WIDTH = 356;

    private final OrderFormViewModel model;
    private final Texts texts;
    private final Form form;
    private final PickField<ClientRow> phone;
    private final DayFilter day;

    FormWherePane(OrderFormViewModel model, Kit kit) {
        this.model = model;
        this.texts = kit.texts();
        this.form = new Form(texts);
        this.phone = new PickField<>("order-phone", kit.background(), model.buyer()::search, FormBuyer::phoneOf,
                FormBuyer::suggestion);
        this.day = new DayFilter("order-day", texts, "orders.form.day", model.due().day());
        form.getStyleClass().add("narrow");
        buyer();
        when();
        where();
        setContent(form);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        getStyleClass().add("bare-scroll");
    }

    void takeFocus() {
        phone.requestFocus();
    }

    /** @return whether something was wrong here */
    boolean focusWrong() {
        boolean wrong = Stream.of(model.buyer().phone(), model.buyer().name(), model.due().typedDay(),
                model.due().from(), model.due().to(), model.due().fee(), model.due().address(),
                model.due().recipientName(), model.due().recipientPhone())
                .anyMatch(input -> input.errorProperty().get() != null);
        if (wrong) {
            form.focusWrong();
        }
        return wrong;
    }

    private void buyer() {
        phone.setPromptText(texts.get("orders.form.phone.prompt"));
        phone.pickedProperty().subscribe(client -> {
            if (client != null) {
                model.buyer().take(client);
            }
        });
        form.field("order-phone", "orders.form.phone", model.buyer().phone(), phone)
                .below(known())
                .text("order-name", "orders.form.name", model.buyer().name())
                .below(enrol());
    }

    private Label known() {
        Label known = new Label(null, new FontIcon("mdal-card_membership"));
        known.setId("order-known");
        known.setWrapText(true);
        known.getStyleClass().addAll(Styles.TEXT_SMALL, "order-known");
        known.textProperty().bind(model.buyer().client().map(client -> client.note().isEmpty()
                ? texts.get("orders.form.known", client.card())
                : texts.get("orders.form.known.note", client.card(), client.note())).orElse(""));
        return shownWhile(known, known.textProperty().isNotEmpty());
    }

    private CheckBox enrol() {
        CheckBox box = new CheckBox(texts.get("orders.form.enrol"));
        box.setId("order-form-enrol");
        box.selectedProperty().bindBidirectional(model.buyer().enrolling());
        boolean fresh = model.edited() == null;
        return shownWhile(box, Bindings.createBooleanBinding(
                () -> fresh && model.buyer().stranger().get(), model.buyer().stranger()));
    }

    private void when() {
        form.segments("order-form-way", "orders.form.way", model.due().way(), List.of(Way.values()));
        form.getChildren().getLast().setDisable(!model.isWhole());
        form.control("order-day", "orders.form.day", model.due().typedDay(), day)
                .beside(new HBox(
                        Buttons.plain(texts, "order-day-today", "orders.day.today", model.due()::today),
                        Buttons.plain(texts, "order-day-tomorrow", "orders.day.tomorrow", model.due()::tomorrow)))
                .text("order-from", "orders.form.from", model.due().from())
                .prompt("orders.form.from.prompt")
                .text("order-to", "orders.form.to", model.due().to())
                .prompt("orders.form.to.prompt")
                .text("order-fee", "orders.form.fee", model.due().fee())
                .prompt("orders.form.fee.prompt")
                .sideBySide(3);
        Node fee = ((HBox) form.getChildren().getLast()).getChildren().getLast();
        fee.disableProperty().bind(Bindings.createBooleanBinding(
                () -> model.due().isPickup() || !model.isWhole(), model.due().way().textProperty()));
    }

    private void where() {
        form.area("order-address", "orders.form.address.label", model.due().address())
                .prompt("orders.form.address.prompt");
        ((TextArea) form.lookup("#order-address")).setPrefRowCount(2);
        shownWhile((Region) form.getChildren().getLast(), Bindings.createBooleanBinding(
                () -> !model.due().isPickup(), model.due().way().textProperty()));
        form.text("order-recipient", "orders.form.recipient", model.due().recipientName())
                .prompt("orders.form.recipient.prompt")
                .text("order-recipient-phone", "orders.form.recipientPhone", model.due().recipientPhone())
                .sideBySide(2);
    }

    private static <R extends Region> R shownWhile(R node, ObservableBooleanValue condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }
}
