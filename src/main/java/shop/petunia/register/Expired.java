package shop.petunia.register;

/** What to do when the living flowers don't suffice and there are expired ones. */
public enum Expired {
    /** Refuse with {@link Checkout#NEEDS_EXPIRED}, and ask the person. */
    ASK,
    /** They go into the sale. */
    TAKE,
    /** They stay in the vases; what the living ones lack is a shortage. */
    LEAVE
}
