package shop.petunia.register;

import java.util.List;
import java.util.stream.Collectors;
import shop.petunia.orders.Lacking;

/** What the books don't know, in words. */
final class Lacked {
    private Lacked() {}

    static String words(List<Lacking> lacking) {
        return lacking.stream().map(good -> good.good() + " × " + good.pieces()).collect(Collectors.joining(", "));
    }
}
