package shop.petunia.printing;

/**
 * A size of paper in whole millimetres.
 *
 * @param height 0 for a roll, of which each print takes what it needs
 */
public record Paper(int width, int height) {
    public static final Paper A4 = new Paper(210, 297);

    private static final double POINTS_IN_MILLIMETRE = 72 / 25.4;

    public static Paper roll(int width) {
        return new Paper(width, 0);
    }

    static Paper ofPoints(int width, int height) {
        return new Paper(millimetres(width), millimetres(height));
    }

    static int points(double millimetres) {
        return (int) Math.round(millimetres * POINTS_IN_MILLIMETRE);
    }

    public boolean isRoll() {
        return height == 0;
    }

    /** How it is written and remembered. */
    public String name() {
        if (isRoll()) {
            return Integer.toString(width);
        }
        return equals(A4) ? "A4" : width + "×" + height;
    }

    private static int millimetres(int points) {
        return (int) Math.round(points / POINTS_IN_MILLIMETRE);
    }
}
