package shop.petunia.orders;

import java.util.OptionalLong;
import shop.petunia.ui.Kit;

/** Where money belongs that is taken or given back for an order: the counter's open shift, and the counter lies above. */
public interface OrderTill {
    /** A shop without a counter. */
    OrderTill NONE = new OrderTill() {
        @Override
        public OptionalLong openShift() {
            return OptionalLong.empty();
        }

        @Override
        public void open(Kit kit, Runnable opened) {}

        @Override
        public boolean isThere() {
            return false;
        }
    };

    /** Its number; called off the JavaFX thread. */
    OptionalLong openShift();

    /** Asks what is in the drawer and opens a shift. */
    void open(Kit kit, Runnable opened);

    default boolean isThere() {
        return true;
    }
}
