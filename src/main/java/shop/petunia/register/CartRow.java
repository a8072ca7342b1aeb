package shop.petunia.register;

/** A line of the cart as the screen lists it. */
record CartRow(int index, CartLine line, CartTotals.Line totals) {}
