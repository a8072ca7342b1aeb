package shop.petunia.register;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import shop.petunia.ui.Background;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Turns;

/** What is asked of a cart happens one after the other, as it was asked for. */
final class CartTurns {
    private final Background background;
    private final Busy busy;
    private final Turns turns;

    /** @param busy on while a cart is being put aside or taken up */
    CartTurns(Background background, Busy busy) {
        this.background = background;
        this.busy = busy;
        this.turns = new Turns(background);
    }

    Turns turns() {
        return turns;
    }

    /** After all that was scanned or entered before has arrived. */
    void inTurn(Runnable action) {
        turns.run(() -> action, arrived -> whenStill(arrived));
    }

    /** As soon as no cart is on its way from or to where it is kept. */
    void whenStill(Runnable action) {
        if (!busy.isOn()) {
            action.run();
            return;
        }
        busy.onProperty().addListener(new InvalidationListener() {
            @Override
            public void invalidated(Observable on) {
                if (!busy.isOn()) {
                    on.removeListener(this);
                    background.onScreen(() -> whenStill(action));
                }
            }
        });
    }
}
