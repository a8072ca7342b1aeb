package shop.petunia.staff;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/**
 * Looks whether a typed PIN is the person's. Each try is counted as a failure and is on disk before it is looked at,
 * so that neither two windows nor pulling the plug give tries for nothing; a right PIN takes the failures back.
 */
final class Pins {
    private final Database database;

    Pins(Database database) {
        this.database = database;
    }

    /** A person without a PIN may always come in. */
    PinAnswer check(long id, String typed) {
        Try counted = database.write(transaction -> count(transaction, id));
        if (counted.hash == null) {
            return PinAnswer.RIGHT;
        }
        if (!counted.isLookedAt) {
            return new PinAnswer(false, counted.waiting);
        }
        if (!PinHashes.matches(typed, counted.hash)) {
            tell(id, counted);
            return new PinAnswer(false, counted.waiting);
        }
        database.writeOnly(transaction -> {
            StaffMember member = People.existing(transaction, id);
            member.forgiven();
            People.rows(transaction).update(member);
        });
        return PinAnswer.RIGHT;
    }

    /** How long this person has to wait by now. */
    Duration waiting(long id) {
        return database.read(transaction -> People.existing(transaction, id).waiting(transaction.at()));
    }

    private static Try count(Transaction transaction, long id) {
        StaffMember member = People.locked(transaction, id);
        if (!member.active) {
            throw new UserProblem("staff.member.left", member.name);
        }
        Duration wait = member.waiting(transaction.at());
        if (member.pinHash == null || !wait.isZero()) {
            return new Try(member.pinHash, false, wait, 0);
        }
        member.failed(transaction.at());
        People.rows(transaction).update(member);
        return new Try(member.pinHash, true, member.waiting(transaction.at()), member.pinFailures);
    }

    /** Somebody who guesses is worth a row. */
    private void tell(long id, Try counted) {
        if (!counted.waiting.isZero()) {
            database.writeOnly(transaction -> transaction.announce(new StaffChange(id, Sentence.of(
                    "staff.audit.wrongPin", People.existing(transaction, id).name, counted.failures))));
        }
    }

    /** @param waiting before the next try */
    private record Try(@Nullable String hash, boolean isLookedAt, Duration waiting, int failures) {
        /** The hash stays out of every log. */
        @Override
        public String toString() {
            return "try " + failures;
        }
    }
}
