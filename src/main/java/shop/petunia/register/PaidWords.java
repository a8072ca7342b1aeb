package shop.petunia.register;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.petunia.orders.PaidBy;
import shop.petunia.ui.Texts;

/** Money by kind of payment in words. */
final class PaidWords {
    private PaidWords() {}

    /** «Наличные», «Карта + Наличные». */
    static String of(Texts texts, ByKind paid) {
        return kinds(paid).map(texts::of).collect(Collectors.joining(" + "));
    }

    /** «Наличные 400,00 ₽, Карта 600,00 ₽». */
    static String sums(Texts texts, ByKind paid) {
        return kinds(paid).map(by -> texts.of(by) + "\u00a0" + texts.money(paid.of(by)))
                .collect(Collectors.joining(", "));
    }

    static Stream<PaidBy> kinds(ByKind paid) {
        return Stream.of(PaidBy.values()).filter(by -> !paid.of(by).isZero());
    }
}
