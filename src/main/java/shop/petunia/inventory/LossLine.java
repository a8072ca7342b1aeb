package shop.petunia.inventory;

import java.util.Optional;
import shop.petunia.shared.UserProblem;
import shop.petunia.stock.LotRow;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;

/**
 * One lot on the write-off sheet.
 *
 * @param quantity how many pieces of it are lost; empty for none
 */
record LossLine(LotRow lot, Input<Optional<Long>> quantity) {
    /** Of what has wilted all is lost, of anything else the person knows how many. */
    static LossLine of(LotRow lot) {
        LossLine line = new LossLine(
                lot, Inputs.optional(text -> Inputs.wholeNumber(text, 1, lot.remaining())));
        line.quantity.reset(WriteOffActions.isWilted(lot) ? String.valueOf(lot.remaining()) : "");
        return line;
    }

    /** What is typed so far; 0 while it is nothing or wrong. */
    int pieces() {
        String typed = quantity.textProperty().get().strip();
        try {
            return typed.isEmpty() ? 0 : Math.toIntExact(Inputs.wholeNumber(typed, 1, lot.remaining()));
        } catch (UserProblem unfinished) {
            return 0;
        }
    }
}
