package shop.petunia.register;

import java.util.Optional;
import shop.petunia.orders.OrderLineDraft;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Form;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;

/** A line of words and a price, for what the catalogue does not know. */
final class FreeLineForm {
    private static final int NAME = 100;

    private final CounterViewModel counter;
    private final Kit kit;
    private final Input<String> name = Inputs.required(NAME);
    private final Input<Money> price = Inputs.money();
    private final Input<Long> quantity = Inputs.whole(1, OrderLineDraft.MOST);
    private final Form form;

    private FreeLineForm(CounterViewModel counter) {
        this.counter = counter;
        this.kit = counter.kit();
        quantity.reset("1");
        this.form = new Form(kit.texts())
                .text("free-name", "register.free.name", name)
                .text("free-price", "register.line.priceOfOne", price)
                .text("free-quantity", "register.line.pieces", quantity)
                .sideBySide(2)
                .buttons("free-add", "register.free.action", new Busy(), this::add, kit.dialogs()::close);
    }

    static void open(CounterViewModel counter) {
        counter.kit().dialogs().sheet(Sentence.of("register.free.title"), Large.of(new FreeLineForm(counter).form));
    }

    private void add() {
        Optional<String> words = name.value();
        Optional<Money> ofOne = price.value();
        Optional<Long> pieces = quantity.value();
        if (words.isEmpty() || ofOne.isEmpty() || pieces.isEmpty()) {
            form.focusWrong();
            return;
        }
        kit.dialogs().close();
        counter.add(CartLine.free(words.get(), Math.toIntExact(pieces.get()), ofOne.get()));
    }
}
