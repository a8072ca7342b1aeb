package shop.petunia.loyalty;

import shop.petunia.shared.Points;

/**
 * What a sale has given.
 *
 * @param purchaseId of the purchase that was kept
 */
public record Accrued(long purchaseId, Points points) {}
