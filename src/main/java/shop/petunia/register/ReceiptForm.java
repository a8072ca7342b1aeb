package shop.petunia.register;

import java.util.Optional;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Form;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;

/** What belongs to the whole receipt: a discount, a comment, the fiscal receipt's number. */
final class ReceiptForm {
    private static final int COMMENT = 500;

    private final CounterViewModel counter;
    private final Kit kit;
    private final Input<Discount> discount;
    private final Input<String> comment = Inputs.text(COMMENT);
    private final Input<String> fiscal = Inputs.text(Cart.FISCAL_NUMBER_LENGTH);
    private final Form form;

    private ReceiptForm(CounterViewModel counter) {
        this.counter = counter;
        this.kit = counter.kit();
        Cart cart = counter.cart().get();
        this.discount = DiscountInput.of(kit.texts(), cart.discount());
        comment.reset(cart.comment());
        fiscal.reset(cart.fiscalNumber());
        this.form = new Form(kit.texts())
                .text("receipt-discount", "register.receiptForm.discount", discount)
                .prompt("register.discount.prompt")
                .text("receipt-comment", "register.receiptForm.comment", comment)
                .text("receipt-fiscal", "register.receiptForm.fiscal", fiscal)
                .buttons("receipt-save", "ui.save", new Busy(), this::save, kit.dialogs()::close);
    }

    static void open(CounterViewModel counter) {
        counter.kit().dialogs().sheet(Sentence.of("register.receiptForm.title"),
                Large.of(new ReceiptForm(counter).form));
    }

    private void save() {
        Optional<Discount> off = discount.value();
        Optional<String> words = comment.value();
        Optional<String> number = fiscal.value();
        if (off.isEmpty() || words.isEmpty() || number.isEmpty()) {
            form.focusWrong();
            return;
        }
        kit.dialogs().close();
        counter.change(cart -> cart.discount(off.get()).comment(words.get()).fiscalNumber(number.get()));
    }
}
