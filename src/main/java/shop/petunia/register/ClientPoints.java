package shop.petunia.register;

import shop.petunia.shared.Points;

/**
 * What a sale meant for its client's points.
 *
 * @param balance after it
 */
public record ClientPoints(Points earned, Points balance) {}
