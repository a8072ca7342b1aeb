package shop.petunia.register;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Kit;

/** The carts that wait: the one in hand is put among them, one of them is taken up. */
final class HeldCarts {
    private final Holds holds;
    private final Kit kit;
    private final CartInHand hand;
    private final CartTurns order;
    private final Busy busy;
    private final ReadOnlyLongWrapper number = new ReadOnlyLongWrapper();

    /** @param busy on while a cart is being put aside or taken up */
    HeldCarts(Holds holds, Kit kit, CartInHand hand, CartTurns order, Busy busy) {
        this.holds = holds;
        this.kit = kit;
        this.hand = hand;
        this.order = order;
        this.busy = busy;
    }

    /** How many wait. */
    ReadOnlyLongProperty number() {
        return number.getReadOnlyProperty();
    }

    void count() {
        kit.background().run(new Busy(), holds::count, number::set);
    }

    void hold(String note) {
        order.inTurn(() -> {
            Cart holding = hand.now();
            kit.background().run(busy, () -> holds.hold(holding, note), id -> {
                if (hand.now().equals(holding)) {
                    hand.replace(Cart.EMPTY);
                }
                count();
                kit.dialogs().notice(Sentence.of("register.held.done"));
            });
        });
    }

    /** What was in the cart waits meanwhile. The screen may have been built just for this. */
    void resume(long id) {
        order.inTurn(() -> {
            Cart holding = hand.now();
            kit.background().run(busy, () -> holds.swap(id, holding), resumed -> {
                hand.replace(resumed);
                count();
            });
        });
    }
}
