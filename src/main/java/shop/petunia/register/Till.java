package shop.petunia.register;

import java.util.Optional;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Transaction;

/** The open shift within one transaction. */
final class Till {
    private final ShiftRepository rows;

    Till(Transaction transaction) {
        rows = new ShiftRepository_(transaction.session());
    }

    Optional<Shift> open() {
        return rows.open();
    }

    /** @throws UserProblem {@link Shifts#NONE_OPEN} */
    Shift mustBeOpen() {
        return open().orElseThrow(() -> new UserProblem(Shifts.NONE_OPEN));
    }

    /** Who closes the shift at the same moment does so before or after this transaction, not between its parts. */
    void used(Shift shift) {
        rows.update(shift);
    }
}
