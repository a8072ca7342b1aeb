package shop.petunia.register;

import shop.petunia.shared.Points;

/**
 * What a return means for the client's points.
 *
 * @param back what the client had paid with and has again
 * @param taken what the sale had given and goes; less when it is spent already
 */
public record ReturnPoints(Points back, Points taken) {
    public boolean isNothing() {
        return back.isZero() && taken.isZero();
    }
}
