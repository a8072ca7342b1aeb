package shop.petunia.inventory;

import jakarta.data.exceptions.DataException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.LockMode;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.ShopTime;
import shop.petunia.shared.Sort;
import shop.petunia.shared.UserProblem;
import shop.petunia.stock.Ledger;
import shop.petunia.stock.LotRow;
import shop.petunia.stock.MovementKind;
import shop.petunia.stock.Operation;
import shop.petunia.stock.Stock;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/** Stock that was lost: written off with a reason, and given back when that was a mistake. */
public final class WriteOffs {
    public static final Sort<WriteOffColumn> NEWEST_FIRST = Sort.downBy(WriteOffColumn.DATE);

    private static final int ROWS_AT_ONCE = 1000;

    private final Database database;
    private final ShopTime time;
    private final Stock stock;
    private final Ledger ledger;

    public WriteOffs(Database database, ShopTime time, Stock stock, Ledger ledger) {
        this.database = database;
        this.time = time;
        this.stock = stock;
        this.ledger = ledger;
    }

    /**
     * Writes off from each of these lots, or from none. Closed receptions' lots too. The same operation again is
     * answered as the first time.
     *
     * @param comment required with {@link WriteOffReason#OTHER}
     * @throws UserProblem {@code inventory.writeOff.*}, naming the lot that has less than that
     */
    public Written write(List<LotLoss> losses, WriteOffReason reason, String comment, UUID operationId) {
        if (reason == WriteOffReason.OTHER && comment.isBlank()) {
            throw new UserProblem("inventory.writeOff.commentMissing");
        }
        SortedMap<Long, Integer> pieces = pieces(losses);
        try {
            return database.write(
                    transaction -> write(transaction, pieces, reason,
                            Operation.of(operationId, reason.name(), comment)));
        } catch (UserProblem problem) {
            if (problem.key().equals(Ledger.REPEATED)) {
                return database.read(transaction -> written(transaction, operationId)).orElseThrow(() -> problem);
            }
            throw problem;
        }
    }

    /**
     * The same in the caller's transaction, which recognises its own repetition.
     *
     * @throws UserProblem {@code inventory.writeOff.*}, naming the lot that has less than that
     */
    public void write(
            Transaction transaction, List<LotLoss> losses, WriteOffReason reason, String comment, UUID operationId) {
        Written unused = write(
                transaction, pieces(losses), reason, Operation.of(operationId, reason.name(), comment));
    }

    /**
     * Gives the pieces back to their lot.
     *
     * @throws UserProblem {@code inventory.writeOff.undoneAlready}
     */
    public void undo(long writeOffId, UUID operationId) {
        database.writeOnly(transaction -> {
            if (!ledger.isBooked(transaction, operationId)) {
                undo(transaction, locked(transaction, writeOffId), Operation.of(operationId));
            }
        });
    }

    /**
     * Gives back what one command has written off, but for what was undone singly.
     *
     * @param written the command
     * @throws UserProblem {@code inventory.writeOff.undoneAlready} when nothing of it is left
     */
    public void undoAll(UUID written, UUID operationId) {
        database.writeOnly(transaction -> {
            if (!ledger.isBooked(transaction, operationId)) {
                undoAll(transaction, written, Operation.of(operationId));
            }
        });
    }

    /** The same in the caller's transaction, which recognises its own repetition; there nothing may be left of it. */
    public void undoAll(Transaction transaction, UUID written, UUID operationId) {
        Operation operation = Operation.of(operationId);
        valid(transaction, written).forEach(writeOff -> undo(transaction, writeOff, operation));
    }

    public List<WriteOffRow> page(WriteOffFilter filter, Sort<WriteOffColumn> sort, int offset, int limit) {
        return database.read(transaction -> list(transaction).page(filter, sort, offset, limit));
    }

    /** All that the filter shows, as it is at one moment; for lists too long to be in memory. */
    public void forEach(WriteOffFilter filter, Sort<WriteOffColumn> sort, Consumer<WriteOffRow> row) {
        database.read(transaction -> {
            List<WriteOffRow> rows;
            int offset = 0;
            do {
                rows = list(transaction).page(filter, sort, offset, ROWS_AT_ONCE);
                rows.forEach(row);
                offset += rows.size();
            } while (rows.size() == ROWS_AT_ONCE);
            return offset;
        });
    }

    public long count(WriteOffFilter filter) {
        return database.read(transaction -> list(transaction).count(filter));
    }

    public WriteOffTotals totals(WriteOffFilter filter) {
        return database.read(transaction -> list(transaction).totals(filter));
    }

    public Optional<WriteOffRow> byId(long id) {
        return database.read(transaction -> list(transaction).byId(id));
    }

    private Written write(
            Transaction transaction, SortedMap<Long, Integer> pieces, WriteOffReason reason, Operation operation) {
        Optional<Written> before = written(transaction, operation.id());
        if (before.isPresent()) {
            return before.get();
        }
        Map<Long, LotRow> lots = held(transaction, pieces.keySet());
        List<WriteOff> written = new ArrayList<>();
        pieces.forEach((id, quantity) -> {
            LotRow lot = having(lots.get(id), quantity);
            written.add(write(transaction, lot, quantity, reason, operation));
        });
        return Written.of(operation.id(), written);
    }

    private WriteOff write(
            Transaction transaction, LotRow lot, int quantity, WriteOffReason reason, Operation operation) {
        WriteOff writeOff =
                new WriteOff(transaction, time.dayOf(transaction.at()), lot, quantity, reason, operation);
        insert(transaction, writeOff);
        ledger.move(
                transaction, lot.id(), -quantity, MovementKind.WRITTEN_OFF, writeOff.document(), operation);
        transaction.announce(new WriteOffChange(writeOff.id(), Sentence.of("inventory.audit.writeOff.written",
                writeOff.id(), lot.goodName(), quantity, reason, writeOff.loss())));
        return writeOff;
    }

    private static void insert(Transaction transaction, WriteOff writeOff) {
        try {
            repository(transaction).insert(writeOff);
        } catch (DataException refused) {
            if (Database.violates(refused, "write_off_operation_uq")) {
                throw new UserProblem(refused, Ledger.REPEATED);
            }
            throw refused;
        }
    }

    private void undoAll(Transaction transaction, UUID written, Operation operation) {
        List<WriteOff> writeOffs = valid(transaction, written);
        if (writeOffs.isEmpty()) {
            throw new UserProblem("inventory.writeOff.allUndoneAlready");
        }
        writeOffs.forEach(writeOff -> undo(transaction, writeOff, operation));
    }

    private static List<WriteOff> valid(Transaction transaction, UUID written) {
        return repository(transaction).ofOperation(written).stream()
                .map(writeOff -> locked(transaction, writeOff.id()))
                .filter(writeOff -> !writeOff.isUndone())
                .toList();
    }

    private void undo(Transaction transaction, WriteOff writeOff, Operation operation) {
        writeOff.undo(transaction);
        repository(transaction).update(writeOff);
        ledger.undo(
                transaction, repository(transaction).movement(WriteOffChange.WRITE_OFF, writeOff.id()), operation);
        String good = repository(transaction).goodName(writeOff.goodId);
        transaction.announce(new WriteOffChange(writeOff.id(),
                Sentence.of("inventory.audit.writeOff.undone", writeOff.id(), good, writeOff.quantity)));
    }

    /** In the order of their ids, which is the order in which everybody takes from several lots. */
    private static SortedMap<Long, Integer> pieces(List<LotLoss> losses) {
        SortedMap<Long, Integer> pieces = new TreeMap<>();
        for (LotLoss loss : losses) {
            if (loss.quantity() <= 0) {
                throw new UserProblem("inventory.writeOff.quantity");
            }
            pieces.merge(loss.lotId(), loss.quantity(), Math::addExact);
        }
        if (pieces.isEmpty()) {
            throw new UserProblem("inventory.writeOff.nothing");
        }
        return pieces;
    }

    /** Locked, so that what is seen of them can still be taken. */
    private Map<Long, LotRow> held(Transaction transaction, Collection<Long> lotIds) {
        Map<Long, Integer> unused = ledger.remaining(transaction, lotIds);
        return stock.lots(transaction, lotIds).stream()
                .collect(Collectors.toMap(LotRow::id, Function.identity()));
    }

    private static LotRow having(@Nullable LotRow lot, int quantity) {
        if (lot == null) {
            throw new UserProblem("stock.lot.gone");
        }
        if (quantity > lot.remaining()) {
            throw new UserProblem(
                    "inventory.writeOff.notEnough", lot.goodName(), lot.receptionName(), lot.remaining(), quantity);
        }
        return lot;
    }

    private static Optional<Written> written(Transaction transaction, UUID operationId) {
        List<WriteOff> written = repository(transaction).ofOperation(operationId);
        return written.isEmpty() ? Optional.empty() : Optional.of(Written.of(operationId, written));
    }

    private static WriteOff locked(Transaction transaction, long id) {
        WriteOff writeOff = transaction.session().get(WriteOff.class, id, LockMode.PESSIMISTIC_WRITE);
        if (writeOff == null) {
            throw new UserProblem("inventory.writeOff.gone");
        }
        return writeOff;
    }

    private static WriteOffList list(Transaction transaction) {
        return new WriteOffList(transaction.session());
    }

    private static WriteOffRepository repository(Transaction transaction) {
        return new WriteOffRepository_(transaction.session());
    }
}
