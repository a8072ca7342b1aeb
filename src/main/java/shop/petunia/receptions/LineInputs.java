package shop.petunia.receptions;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.shared.UserProblem;
import shop.petunia.stock.LineDraft;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;

/** What is typed of a line beside its good; each refusal of the stock has its field. */
record LineInputs(
        Input<Long> quantity, Input<Money> unitCost, Input<Optional<Long>> shelfLife, Input<LocalDate> arrival) {
    private static final int MOST_PIECES = 1_000_000;
    private static final int MOST_DAYS = 3650;

    LineInputs() {
        this(
                Inputs.whole(1, MOST_PIECES),
                Inputs.money(),
                Inputs.optional(text -> Inputs.wholeNumber(text, 1, MOST_DAYS)),
                Inputs.day());
    }

    /** Nothing when a field is wrong; each then shows its error. */
    Optional<Values> values() {
        Optional<Long> pieces = quantity.value();
        Optional<Money> cost = unitCost.value();
        Optional<Optional<Long>> days = shelfLife.value();
        Optional<LocalDate> day = arrival.value();
        return pieces.isPresent() && cost.isPresent() && days.isPresent() && day.isPresent()
                ? Optional.of(new Values(
                        pieces.get().intValue(),
                        cost.get(),
                        days.get().map(Long::intValue).orElse(null),
                        day.get()))
                : Optional.empty();
    }

    void reset(String day) {
        quantity.reset("");
        unitCost.reset("");
        shelfLife.reset("");
        arrival.reset(day);
    }

    /** @return whether one of these fields is to blame */
    boolean refuse(UserProblem problem) {
        Input<?> blamed = switch (problem.key()) {
            case "stock.line.quantity", "stock.lot.notEnough" -> quantity;
            case "stock.line.unitCost" -> unitCost;
            case "stock.line.shelfLife" -> shelfLife;
            default -> null;
        };
        if (blamed != null) {
            blamed.refuse(problem.sentence());
        }
        return blamed != null;
    }

    record Values(int quantity, Money unitCost, @Nullable Integer shelfLifeDays, LocalDate arrival) {
        LineDraft draft(long goodId) {
            return new LineDraft(goodId, quantity, arrival, shelfLifeDays, unitCost);
        }
    }
}
