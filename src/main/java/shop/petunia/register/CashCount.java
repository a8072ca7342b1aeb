package shop.petunia.register;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import shop.petunia.shared.Money;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;

/** The drawer counted by notes and coins. */
final class CashCount {
    private static final long MOST = 100_000;
    private static final List<Long> ROUBLES = List.of(5000L, 2000L, 1000L, 500L, 200L, 100L, 50L, 10L, 5L, 2L, 1L);

    private final List<Pile> piles = ROUBLES.stream().map(value -> new Pile(Money.ofRoubles(value))).toList();
    private final ReadOnlyObjectWrapper<Money> total = new ReadOnlyObjectWrapper<>(Money.ZERO);

    CashCount() {
        piles.forEach(pile -> pile.pieces.textProperty().addListener((property, old, typed) -> add()));
    }

    List<Pile> piles() {
        return piles;
    }

    ReadOnlyObjectProperty<Money> total() {
        return total.getReadOnlyProperty();
    }

    private void add() {
        total.set(piles.stream().map(Pile::sum).reduce(Money.ZERO, Money::plus));
    }

    /** Notes or coins of one value. */
    static final class Pile {
        final Money value;
        final Input<Optional<Long>> pieces = Inputs.optional(typed -> Inputs.wholeNumber(typed, 0, MOST));

        Pile(Money value) {
            this.value = value;
            pieces.reset("");
        }

        /** What cannot be read counts nothing; its field says so. */
        Money sum() {
            return pieces.value().flatMap(number -> number).map(value::times).orElse(Money.ZERO);
        }
    }
}
