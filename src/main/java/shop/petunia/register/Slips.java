package shop.petunia.register;

import shop.petunia.ui.Kit;

/** Receipts on paper. A printer that fails is told of and undoes nothing. */
public interface Slips {
    /** Prints the receipt, in the background. */
    void print(Kit kit, long orderId);

    /** The same after a sale, if the shop wants it printed then. */
    void sold(Kit kit, long orderId);
}
