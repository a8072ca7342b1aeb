package shop.petunia.register;

import atlantafx.base.theme.Styles;
import java.math.BigDecimal;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import shop.petunia.orders.OrderLineDraft;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Form;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;

/** One line of the cart: how many, at what price, with which discount. */
final class LineForm {
    private final CounterViewModel counter;
    private final Kit kit;
    private final int index;
    private final CartLine line;
    private final BigDecimal offered;
    private final Input<Money> price = Inputs.money();
    private final Input<Long> quantity = Inputs.whole(1, OrderLineDraft.MOST);
    private final Input<Discount> discount;
    private final CheckBox markdown = new CheckBox();
    private final Form form;

    private LineForm(CounterViewModel counter, int index) {
        this.counter = counter;
        this.kit = counter.kit();
        this.index = index;
        this.line = counter.cart().get().lines().get(index);
        this.offered = line.markdown().signum() == 0 ? counter.markdown(line) : line.markdown();
        this.discount = DiscountInput.of(kit.texts(), line.discount());
        price.reset(line.price().isZero() ? "" : Sums.typed(kit.texts(), line.price()));
        quantity.reset(Integer.toString(line.quantity()));
        this.form = form();
    }

    static void open(CounterViewModel counter, int index) {
        LineForm opened = new LineForm(counter, index);
        counter.kit().dialogs().sheet(Sentence.of("register.line.title", opened.line.name()), Large.of(opened.form));
    }

    private Form form() {
        Form form = new Form(kit.texts())
                .text("line-price", "register.line.priceOfOne", price)
                .text("line-quantity", "register.line.pieces", quantity)
                .sideBySide(2)
                .text("line-discount", "register.line.discount", discount)
                .prompt("register.discount.prompt");
        form.lookup("#line-quantity").setDisable(line.kind() == CartKind.UNIT);
        if (offered.signum() > 0) {
            markdown.setId("line-markdown");
            markdown.setText(kit.texts().get(
                    "register.line.markdown", kit.texts().percent(offered), String.valueOf(line.daysLeft())));
            markdown.setSelected(line.markdown().signum() > 0);
            form.node(markdown);
        }
        form.buttons("line-save", "ui.save", new Busy(), this::save, kit.dialogs()::close);
        form.atFoot(remove());
        return form;
    }

    private Button remove() {
        Button remove = Buttons.danger(kit.texts(), "line-remove", "register.line.remove", () -> {
            kit.dialogs().close();
            counter.remove(index);
        });
        remove.getStyleClass().add(Styles.BUTTON_OUTLINED);
        remove.setFocusTraversable(false);
        return remove;
    }

    private void save() {
        Optional<Money> ofOne = price.value();
        Optional<Long> pieces = quantity.value();
        Optional<Discount> off = discount.value();
        if (ofOne.isEmpty() || pieces.isEmpty() || off.isEmpty()) {
            form.focusWrong();
            return;
        }
        try {
            CartLine changed = line.price(ofOne.get()).quantity(Math.toIntExact(pieces.get())).discount(off.get())
                    .markdown(markdown.isSelected() ? offered : BigDecimal.ZERO);
            kit.dialogs().close();
            counter.change(cart -> cart.line(index, unused -> changed));
        } catch (UserProblem problem) {
            form.refuse(problem.sentence());
        }
    }
}
