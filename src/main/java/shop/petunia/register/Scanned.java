package shop.petunia.register;

import shop.petunia.shared.Sentence;

/** What a scanned code has turned out to be. */
public sealed interface Scanned {
    /** A flower, other goods or a bouquet of the showcase: into the cart with it. */
    record Line(CartLine line) implements Scanned {}

    /** The label of an order: hand it over, or take its money. */
    record Order(long id) implements Scanned {}

    record Client(CartClient client) implements Scanned {}

    /** Nothing that is known, or a bouquet that is no longer there: say so, with a sound. */
    record Refused(Sentence why) implements Scanned {}
}
