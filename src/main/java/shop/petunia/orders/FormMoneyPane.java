package shop.petunia.orders;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Form;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Segments;
import shop.petunia.ui.Texts;

/** Points, the prepayment, and what the order comes to while it is typed. */
final class FormMoneyPane extends VBox {
    private static final double WIDTH = 292;

    private final OrderFormViewModel model;
    private final Texts texts;
    private final Form form;
    private final VBox sums = new VBox();

    FormMoneyPane(OrderFormViewModel model, Kit kit, Runnable save) {
        this.model = model;
        this.texts = kit.texts();
        this.form = new Form(texts);
        form.getStyleClass().add("narrow");
        if (model.edited() == null) {
            points();
            prepayment();
        }
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        sums.getStyleClass().add("sums");
        getStyleClass().add("order-pay");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        getChildren().setAll(form, gap, sums, save(save), keys());
        model.money().sums().subscribe(this::show);
    }

    void focusWrong() {
        form.focusWrong();
    }

    private void points() {
        Label most = new Label();
        most.setId("order-points-most");
        most.setWrapText(true);
        most.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        most.textProperty().bind(model.money().most().map(quote -> texts.get(
                "orders.form.points.most", quote.points(), quote.discount())));
        form.text("order-points", "orders.form.points", model.money().points())
                .beside(Buttons.plain(texts, "order-points-all", "orders.form.all", model.money()::useAllPoints))
                .below(most);
        Node row = form.getChildren().getLast();
        row.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> model.money().most().get().points().isPositive()
                        || !model.money().points().textProperty().get().isBlank(),
                model.money().most(), model.money().points().textProperty()));
        row.managedProperty().bind(row.visibleProperty());
    }

    private void prepayment() {
        form.text("order-prepaid", "orders.form.prepaid", model.money().prepaid())
                .prompt("orders.form.prepaid.prompt")
                .beside(Buttons.plain(texts, "order-prepaid-all", "orders.form.all", model.money()::prepayAll));
        form.control("order-by", "orders.form.by", model.money().by(),
                new Segments<>(texts, "order-by", model.money().by(), List.of(PaidBy.values())));
        form.getChildren().getLast().getStyleClass().add("order-by");
    }

    private Button save(Runnable action) {
        Button save = Buttons.primary(texts, "order-save",
                model.edited() == null ? "orders.form.create" : "orders.form.save", action);
        save.disableProperty().bind(model.busy().onProperty());
        save.setMaxWidth(Double.MAX_VALUE);
        save.getStyleClass().add(Styles.LARGE);
        return save;
    }

    private Label keys() {
        Label keys = new Label(texts.get("orders.form.keys"));
        keys.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        keys.setMaxWidth(Double.MAX_VALUE);
        keys.setAlignment(Pos.CENTER);
        return keys;
    }

    private void show(OrderSums now) {
        List<Node> rows = new ArrayList<>();
        rows.add(Panel.figure(texts.get("orders.sum.goods"), texts.money(now.goods())));
        if (!now.fee().isZero()) {
            rows.add(Panel.figure(texts.get("orders.sum.fee"), texts.money(now.fee())));
        }
        if (!now.points().isZero()) {
            rows.add(Panel.figure(texts.get("orders.sum.pointsOff"), "−" + texts.money(now.points())));
        }
        if (!now.prepaid().isZero()) {
            rows.add(Panel.figure(texts.get("orders.sum.total"), texts.money(now.total())));
            rows.add(Panel.figure(texts.get(model.edited() == null ? "orders.sum.prepaid" : "orders.sum.paid"),
                    "−" + texts.money(now.prepaid())));
        }
        boolean owing = now.due().isNegative();
        HBox due = Panel.figure(texts.get(owing ? "orders.sum.owed" : "orders.sum.due"),
                texts.money(owing ? now.due().negated() : now.due()), "order-due");
        due.getChildren().getLast().setId("order-form-due");
        rows.add(due);
        sums.getChildren().setAll(rows);
    }
}
