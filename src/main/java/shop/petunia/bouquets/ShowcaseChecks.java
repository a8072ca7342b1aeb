package shop.petunia.bouquets;

import jakarta.data.exceptions.DataException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.hibernate.LockMode;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.stock.Ledger;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/**
 * The checks of the showcase. One at most is open, at whichever till and after whatever restart; each tick is kept with
 * who saw the bouquet and when. Applied, it writes off what nobody saw, as counted losses; what was sold or taken apart
 * meanwhile is neither there nor missing.
 */
public final class ShowcaseChecks {
    private final Database database;
    private final Dismantling dismantling;

    public ShowcaseChecks(Database database, Dismantling dismantling) {
        this.database = database;
        this.dismantling = dismantling;
    }

    /** Goes on with the check that is open, or begins one with all that stands on the showcase now.
     *  @return its id */
    public long begin() {
        try {
            return database.write(ShowcaseChecks::begin);
        } catch (UserProblem problem) {
            if (problem.key().equals(Ledger.REPEATED)) {
                return database.read(transaction -> repository(transaction).open()).orElseThrow(() -> problem);
            }
            throw problem;
        }
    }

    /**
     * Ticks what was scanned, also a bouquet that came to the showcase after the check had begun; of one that has left
     * it, tells how.
     */
    public CheckScan scan(long checkId, String code) {
        OptionalLong unit = UnitBarcode.unit(code.strip());
        return database.write(transaction -> {
            locked(transaction, checkId).mustBeOpen();
            return unit.isEmpty()
                    ? new CheckScan(null, Sentence.of("bouquets.check.unknown", code.strip()))
                    : scan(transaction, checkId, unit.getAsLong(), code.strip());
        });
    }

    /** Somebody sees the bouquet, or has ticked it by mistake. */
    public void mark(long checkId, long unitId, boolean there) {
        database.writeOnly(transaction -> {
            locked(transaction, checkId).mustBeOpen();
            ShowcaseCheckLine line = repository(transaction)
                    .line(checkId, unitId)
                    .orElseThrow(() -> new UserProblem("bouquets.unit.gone"));
            if (there) {
                line.seen(transaction);
            } else {
                line.notSeen();
            }
            repository(transaction).update(line);
        });
    }

    /**
     * Writes off what nobody saw. A repeated command answers what it answered then.
     *
     * @param why what the write-offs' comment says
     */
    public CheckDone apply(long checkId, String why, UUID operationId) {
        return database.write(transaction -> {
            ShowcaseCheck check = locked(transaction, checkId);
            if (!check.isAppliedBy(operationId)) {
                apply(transaction, check, why, operationId);
            }
            return done(transaction, checkId);
        });
    }

    /**
     * Puts all that it has written off back on the showcase, but for what was put back singly; a repeated command is
     * refused as the check is undone already.
     *
     * @throws UserProblem when the flowers of one of them are no longer there; then nothing is undone
     */
    public void undo(long checkId, UUID operationId) {
        database.writeOnly(transaction -> {
            ShowcaseCheck check = locked(transaction, checkId);
            check.undo(transaction);
            repository(transaction).update(check);
            int number = 0;
            for (ShowcaseCheckLine line : repository(transaction).ofCheck(checkId)) {
                putBack(transaction, line, Dismantling.part(operationId, number++));
            }
            announce(transaction, check, Sentence.of("bouquets.audit.check.undone", check.startedAt));
        });
    }

    /** Nothing was checked after all. */
    public void discard(long checkId) {
        database.writeOnly(transaction -> {
            ShowcaseCheck check = locked(transaction, checkId);
            check.discard(transaction);
            repository(transaction).update(check);
            announce(transaction, check, Sentence.of("bouquets.audit.check.discarded", check.startedAt));
        });
    }

    /** The newest first. */
    public List<CheckRow> page(int offset, int limit) {
        return database.read(transaction -> new CheckList(transaction.session()).page(offset, limit));
    }

    public long count() {
        return database.read(transaction -> repository(transaction).count());
    }

    public Optional<CheckRow> check(long id) {
        return database.read(transaction -> new CheckList(transaction.session()).byId(id));
    }

    /** By place and name. */
    public List<CheckLine> lines(long checkId) {
        return database.read(transaction -> repository(transaction).lines(checkId).stream()
                .map(CheckRepository.Line::row)
                .toList());
    }

    private static long begin(Transaction transaction) {
        Optional<Long> open = repository(transaction).open();
        if (open.isPresent()) {
            list(transaction, open.get());
            return open.get();
        }
        ShowcaseCheck check = new ShowcaseCheck(transaction);
        insert(transaction, check);
        list(transaction, check.id());
        announce(transaction, check, Sentence.of("bouquets.audit.check.begun", check.startedAt));
        return check.id();
    }

    /** Also what has come to the showcase since the check was begun. */
    private static void list(Transaction transaction, long checkId) {
        repository(transaction).notListed(checkId)
                .forEach(unit -> repository(transaction).insert(new ShowcaseCheckLine(checkId, unit)));
    }

    /** Two tills that begin at the same moment begin one check. */
    private static void insert(Transaction transaction, ShowcaseCheck check) {
        try {
            repository(transaction).insert(check);
        } catch (DataException refused) {
            if (Database.violates(refused, "showcase_check_open_uq")) {
                throw new UserProblem(refused, Ledger.REPEATED);
            }
            throw refused;
        }
    }

    private static CheckScan scan(Transaction transaction, long checkId, long unitId, String code) {
        Optional<ShowcaseUnit> unit = Showcase.found(transaction, unitId);
        if (unit.isEmpty()) {
            return new CheckScan(null, Sentence.of("bouquets.check.unknown", code));
        }
        return unit.get().isOnShowcase()
                ? see(transaction, checkId, unit.get())
                : new CheckScan(null, unit.get().told());
    }

    private static CheckScan see(Transaction transaction, long checkId, ShowcaseUnit unit) {
        Optional<ShowcaseCheckLine> listed = repository(transaction).line(checkId, unit.id());
        ShowcaseCheckLine line = listed.orElseGet(() -> new ShowcaseCheckLine(checkId, unit.id()));
        boolean again = line.isSeen();
        line.seen(transaction);
        if (listed.isEmpty()) {
            repository(transaction).insert(line);
            return new CheckScan(unit.id(), Sentence.of("bouquets.check.joined", unit.name));
        }
        repository(transaction).update(line);
        return new CheckScan(unit.id(), again
                ? Sentence.of("bouquets.check.again", unit.name)
                : Sentence.of("bouquets.check.seen", unit.name));
    }

    private void apply(Transaction transaction, ShowcaseCheck check, String why, UUID operationId) {
        check.apply(transaction, operationId);
        repository(transaction).update(check);
        int number = 0;
        for (ShowcaseCheckLine line : repository(transaction).ofCheck(check.id())) {
            settle(transaction, line, why, Dismantling.part(operationId, number++));
            repository(transaction).update(line);
        }
        CheckDone done = done(transaction, check.id());
        announce(transaction, check,
                Sentence.of("bouquets.audit.check.applied", check.startedAt, done.there(), done.missing()));
    }

    private void settle(Transaction transaction, ShowcaseCheckLine line, String why, UUID operationId) {
        ShowcaseUnit unit = Showcase.existing(transaction, line.unitId);
        if (!unit.isOnShowcase()) {
            line.found(CheckOutcome.GONE);
        } else if (line.isSeen()) {
            line.found(CheckOutcome.THERE);
            Showcase.seen(transaction, unit);
        } else {
            line.missing(operationId, dismantling.lose(
                    transaction, unit.id(), Set.of(), LossReason.COUNTED, why, operationId));
        }
    }

    private void putBack(Transaction transaction, ShowcaseCheckLine line, UUID operationId) {
        ShowcaseUnit unit = Showcase.existing(transaction, line.unitId);
        if (line.lostWith != null && line.lostWith.equals(unit.leftWith)) {
            dismantling.undo(transaction, unit, operationId);
        }
    }

    private static CheckDone done(Transaction transaction, long checkId) {
        return new CheckDone(repository(transaction).found(checkId, CheckOutcome.THERE),
                repository(transaction).found(checkId, CheckOutcome.MISSING));
    }

    /** So that ticks and the application of two tills wait for each other. */
    private static ShowcaseCheck locked(Transaction transaction, long id) {
        ShowcaseCheck check = transaction.session().get(ShowcaseCheck.class, id, LockMode.PESSIMISTIC_WRITE);
        if (check == null) {
            throw new UserProblem("bouquets.check.gone");
        }
        return check;
    }

    private static void announce(Transaction transaction, ShowcaseCheck check, Sentence audit) {
        transaction.announce(new CheckChange(check.id(), audit));
    }

    private static CheckRepository repository(Transaction transaction) {
        return new CheckRepository_(transaction.session());
    }
}
