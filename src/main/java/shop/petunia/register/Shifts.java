package shop.petunia.register;

import jakarta.data.exceptions.DataException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/** The counter's cash days: at most one is open. A repeated command answers as the first time, without effects. */
public final class Shifts {
    /** Nothing is sold, given back or moved before a shift is open: ask for the float, then do it again. */
    public static final String NONE_OPEN = "register.shift.none";

    private final Database database;

    public Shifts(Database database) {
        this.database = database;
        database.changes().inside(new ShiftPayments());
    }

    public Optional<ShiftRow> current() {
        return database.read(transaction -> new Till(transaction).open()
                .map(shift -> ShiftRow.of(shift, People.of(transaction))));
    }

    /** What was counted last; with that the next shift begins. */
    public Money suggestedFloat() {
        return database.read(transaction -> Money.ofKopecks(rows(transaction).lastCounted().orElse(0L)));
    }

    /**
     * @param startCash what is in the drawer
     * @throws UserProblem {@code register.shift.openAlready}
     */
    public ShiftRow open(Money startCash, UUID operationId) {
        if (startCash.isNegative()) {
            throw new UserProblem("register.shift.startNegative");
        }
        try {
            return database.write(transaction -> rows(transaction).byOpeningId(operationId)
                    .map(shift -> ShiftRow.of(shift, People.of(transaction)))
                    .orElseGet(() -> open(transaction, startCash, operationId)));
        } catch (DataException race) {
            throw Database.violates(race, "cash_shift_open_uq")
                    ? new UserProblem(race, "register.shift.openAlready")
                    : race;
        }
    }

    /** Change from the bank, for instance. */
    public void putIn(Money amount, String reason, UUID operationId) {
        move(amount, amount, reason, operationId);
    }

    /** To the bank, or for what was bought. */
    public void takeOut(Money amount, String reason, UUID operationId) {
        move(amount, amount.negated(), reason, operationId);
    }

    /** Of the open shift an X report, of a closed one its Z report. */
    public ShiftReport report(long shiftId) {
        return database.read(transaction -> new ShiftFigures(transaction).of(existing(transaction, shiftId)));
    }

    /**
     * Ends the open shift. What was counted may differ from what was expected: that is noted.
     *
     * @param note why it differs, maybe
     */
    public ShiftReport close(Money counted, String note, UUID operationId) {
        if (counted.isNegative()) {
            throw new UserProblem("register.shift.countedNegative");
        }
        String typed = Words.typed(note, Words.REASON_LENGTH);
        return database.write(transaction -> new ShiftFigures(transaction).of(
                rows(transaction).byClosingId(operationId)
                        .orElseGet(() -> close(transaction, counted, typed, operationId))));
    }

    /** The newest first. */
    public List<ShiftRow> page(int offset, int limit) {
        return database.read(transaction -> {
            People people = People.of(transaction);
            return transaction.session().createSelectionQuery("from Shift order by id desc", Shift.class)
                    .setFirstResult(offset).setMaxResults(limit)
                    .getResultStream()
                    .map(shift -> ShiftRow.of(shift, people))
                    .toList();
        });
    }

    public long count() {
        return database.read(transaction -> rows(transaction).count());
    }

    private static ShiftRow open(Transaction transaction, Money startCash, UUID operationId) {
        if (new Till(transaction).open().isPresent()) {
            throw new UserProblem("register.shift.openAlready");
        }
        Shift shift = new Shift(transaction, startCash, operationId);
        rows(transaction).insert(shift);
        announce(transaction, shift, Sentence.of("register.audit.opened", shift.id(), startCash));
        return ShiftRow.of(shift, People.of(transaction));
    }

    private static Shift close(Transaction transaction, Money counted, String note, UUID operationId) {
        Shift shift = new Till(transaction).mustBeOpen();
        Money expected = new ShiftFigures(transaction).of(shift).expectedCash();
        shift.closed(transaction, counted, expected, note, operationId);
        rows(transaction).update(shift);
        announce(transaction, shift, Sentence.of(
                "register.audit.closed", shift.id(), counted, expected, counted.minus(expected)));
        return shift;
    }

    private void move(Money amount, Money signed, String reason, UUID operationId) {
        String why = Words.typed(reason, Words.REASON_LENGTH);
        if (amount.isNegative() || amount.isZero()) {
            throw new UserProblem("register.move.positive");
        }
        if (why.isEmpty()) {
            throw new UserProblem("register.move.reasonMissing");
        }
        database.writeOnly(transaction -> {
            if (rows(transaction).moved(operationId) == 0) {
                move(transaction, signed, why, operationId);
            }
        });
    }

    private static void move(Transaction transaction, Money signed, String why, UUID operationId) {
        Till till = new Till(transaction);
        Shift shift = till.mustBeOpen();
        rows(transaction).insert(new CashMove(transaction, shift.id(), signed, why, operationId));
        till.used(shift);
        announce(transaction, shift, signed.isNegative()
                ? Sentence.of("register.audit.out", shift.id(), signed.negated(), why)
                : Sentence.of("register.audit.in", shift.id(), signed, why));
    }

    private static Shift existing(Transaction transaction, long id) {
        return rows(transaction).byId(id).orElseThrow(() -> new UserProblem("register.shift.gone"));
    }

    private static void announce(Transaction transaction, Shift shift, Sentence audit) {
        transaction.announce(new RegisterChange(RegisterChange.SHIFT, shift.id(), audit));
    }

    private static ShiftRepository rows(Transaction transaction) {
        return new ShiftRepository_(transaction.session());
    }
}
