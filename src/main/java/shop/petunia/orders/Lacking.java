package shop.petunia.orders;

/** Pieces that the books don't know and an order has taken all the same; kept as a shortage. */
public record Lacking(long goodId, String good, int pieces) {}
