package shop.petunia.orders;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

/** An order being taken down: who and where at the left, what in the middle, the money at the right. */
final class OrderFormView extends BorderPane {
    private final OrderFormViewModel model;
    private final FormWherePane where;
    private final FormLinesPane lines;
    private final FormMoneyPane money;

    OrderFormView(OrderFormViewModel model, Kit kit) {
        this.model = model;
        this.where = new FormWherePane(model, kit);
        this.lines = new FormLinesPane(model, kit);
        this.money = new FormMoneyPane(model, kit, this::save);
        setId("order-form");
        getStyleClass().addAll("page", "order-form");
        setTop(top(kit.texts()));
        HBox table = new HBox(where, lines, money);
        table.getStyleClass().add("order-form-table");
        HBox.setHgrow(lines, Priority.ALWAYS);
        setCenter(table);
        addEventHandler(KeyEvent.KEY_PRESSED, this::saveByKey);
    }

    /** A scroll pane's content is there only once it has its skin. */
    void takeFocus() {
        applyCss();
        layout();
        where.takeFocus();
    }

    private HBox top(Texts texts) {
        OrderCard edited = model.edited();
        Label title = new Label(edited == null
                ? texts.get("orders.form.title")
                : texts.get("orders.form.edit", edited.order().number()));
        title.setId("order-form-title");
        title.getStyleClass().add(Styles.TITLE_2);
        HBox top = new HBox(Buttons.icon(texts, "order-form-back", "orders.form.back", "mdal-arrow_back",
                model::leave), title);
        if (!model.isWhole()) {
            Label only = new Label(texts.get("orders.form.contactsOnly"), new FontIcon("mdal-info"));
            only.getStyleClass().add(Styles.TEXT_MUTED);
            top.getChildren().add(only);
        }
        top.getStyleClass().add("card-top");
        top.setAlignment(Pos.CENTER_LEFT);
        return top;
    }

    private void save() {
        if (!model.save() && !where.focusWrong() && !lines.focusWrong()) {
            money.focusWrong();
        }
    }

    private void saveByKey(KeyEvent event) {
        boolean saves = event.getCode() == KeyCode.S || event.getCode() == KeyCode.ENTER;
        if (saves && event.isShortcutDown()) {
            event.consume();
            save();
        }
    }
}
