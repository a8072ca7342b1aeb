package shop.petunia.printing;

/**
 * How far a printer's paper lies beside where the printer thinks, in tenths of a millimetre: what is printed is moved
 * by that much to the right and down, or to the left and up when it is negative.
 */
public record Offset(int left, int top) {
    public static final Offset NONE = new Offset(0, 0);

    private static final int TENTHS = 10;

    int leftPoints() {
        return Paper.points((double) left / TENTHS);
    }

    int topPoints() {
        return Paper.points((double) top / TENTHS);
    }
}
