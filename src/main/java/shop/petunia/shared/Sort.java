package shop.petunia.shared;

/** By which of a list's columns, and in which direction. */
public record Sort<C extends Enum<C>>(C column, boolean descending) {
    public static <C extends Enum<C>> Sort<C> by(C column) {
        return new Sort<>(column, false);
    }

    public static <C extends Enum<C>> Sort<C> downBy(C column) {
        return new Sort<>(column, true);
    }
}
