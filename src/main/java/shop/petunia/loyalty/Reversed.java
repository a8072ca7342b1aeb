package shop.petunia.loyalty;

import shop.petunia.shared.Points;

/**
 * What undoing a sale did to the points.
 *
 * @param givenBack that the sale had taken
 * @param taken that the sale had given
 * @param missed that should have been taken but were spent already
 */
public record Reversed(Points givenBack, Points taken, Points missed) {
    public static final Reversed NOTHING = new Reversed(Points.ZERO, Points.ZERO, Points.ZERO);
}
