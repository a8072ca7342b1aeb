package shop.petunia.inventory;

/** How many pieces a lot has lost. */
public record LotLoss(long lotId, int quantity) {}
