package shop.petunia.register;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import shop.petunia.ui.Background;
import shop.petunia.ui.Turns;

/**
 * The cart that is being filled, its line that the keys work on, and the attempt under which it is sold. Whatever
 * becomes of it is kept, so that it is there again after a restart.
 */
final class CartInHand {
    private final KeptCart kept;
    private final Turns keeping;
    private final Runnable touched;
    private final ReadOnlyObjectWrapper<Cart> cart = new ReadOnlyObjectWrapper<>(Cart.EMPTY);
    private final IntegerProperty chosen = new SimpleIntegerProperty(-1);
    private UUID attempt = UUID.randomUUID();

    /** @param touched runs before each change is shown */
    CartInHand(KeptCart kept, Background background, Runnable touched) {
        this.kept = kept;
        this.keeping = new Turns(background);
        this.touched = touched;
    }

    ReadOnlyObjectProperty<Cart> cart() {
        return cart.getReadOnlyProperty();
    }

    Cart now() {
        return cart.get();
    }

    /** The line that the keys work on; -1 while there is none. */
    IntegerProperty chosen() {
        return chosen;
    }

    /** Under which this cart is sold: however often and from whatever sheet it is paid, it is sold once. */
    UUID attempt() {
        return attempt;
    }

    boolean has(int line) {
        return line >= 0 && line < now().lines().size();
    }

    /** @throws shop.petunia.shared.UserProblem of the change; the cart stays as it was */
    void change(UnaryOperator<Cart> change) {
        show(change.apply(now()), chosen.get());
    }

    /** Another cart is another attempt. */
    void replace(Cart other) {
        replace(other, UUID.randomUUID());
    }

    /** @param operation under which it was to be sold before */
    void replace(Cart other, UUID operation) {
        attempt = operation;
        show(other, other.lines().size() - 1);
    }

    /** The first line that is new or another than before, or -1 while all are the same. */
    int changedSince(Cart before) {
        List<CartLine> lines = now().lines();
        for (int i = 0; i < lines.size(); i++) {
            if (i >= before.lines().size() || !lines.get(i).equals(before.lines().get(i))) {
                return i;
            }
        }
        return -1;
    }

    private void show(Cart now, int line) {
        if (now.isEmpty()) {
            attempt = UUID.randomUUID();
        }
        UUID operation = attempt;
        touched.run();
        cart.set(now);
        chosen.set(Math.min(line, now.lines().size() - 1));
        keeping.run(() -> {
            kept.keep(now, operation);
            return now;
        }, unused -> {});
    }
}
