package shop.petunia.register;

import shop.petunia.ui.Kit;

/** Brings receipts to paper. The sale is on disk before; what goes wrong here never undoes it. */
@FunctionalInterface
public interface Slips {
    /** Called on the JavaFX thread, which never waits. */
    void print(Kit kit, long orderId);

    /** The same after a sale, where the shop wants each receipt printed. */
    default void sold(Kit kit, long orderId) {}
}
