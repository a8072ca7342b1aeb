package shop.petunia.stock;

import jakarta.data.exceptions.DataException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.LockMode;
import shop.petunia.shared.ShopTime;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/**
 * The one gate of the stock's ledger. Every method joins the caller's transaction. No lot goes below zero, whatever
 * races: the remainder changes by one conditional update, in the transaction of its movement.
 *
 * <p>Who takes several goods in one transaction takes them in the order of their ids, lest two wait for each other.
 */
public final class Ledger {
    /** The refusal of a command that another one, at the same moment, has carried out. */
    public static final String REPEATED = "stock.operation.repeated";

    private final ShopTime time;

    public Ledger(ShopTime time) {
        this.time = time;
    }

    /**
     * Changes one lot's remainder.
     *
     * @param quantity signed, not zero
     * @return the movement's id
     * @throws UserProblem {@code stock.lot.notEnough} when the lot has less than that
     */
    public long move(
            Transaction transaction, long lotId, int quantity, MovementKind kind, Document document,
            Operation operation) {
        return book(transaction, new Movement(transaction, lotId, quantity, kind, document, operation)).id();
    }

    /**
     * Takes one movement back by a contrary one. Each movement is undone once; what came by reception is not undone
     * here, its line is deleted.
     *
     * @return the contrary movement's id
     */
    public long undo(Transaction transaction, long movementId, Operation operation) {
        MovementRepository movements = movements(transaction);
        Movement movement = movements.byId(movementId).orElseThrow(() -> new UserProblem("stock.movement.gone"));
        if (movements.reversals(movementId) > 0) {
            throw new UserProblem("stock.movement.undoneAlready");
        }
        return new Undoing(this, transaction, operation).movement(movement).id();
    }

    /**
     * Takes back all that a command has booked and nobody has taken back yet: its movements; the shortages that it
     * made, also what receptions have given for them since; the settlements that it made, so that those shortages are
     * open again.
     *
     * @throws UserProblem {@code stock.undo.gone} with all the lots of which what came in is gone;
     *     {@code stock.movement.partlyBack} when a buyer has brought back some of it
     */
    public void undoOperation(Transaction transaction, UUID booked, Operation undoing) {
        new Undoing(this, transaction, undoing).all(booked);
    }

    /** Whether this command has been booked before: then its caller answers with what it answered then. */
    public boolean isBooked(Transaction transaction, UUID operationId) {
        return !movements(transaction).ofOperation(operationId).isEmpty()
                || !new ShortageRepository_(transaction.session()).ofOperation(operationId).isEmpty()
                || new ShortageRepository_(transaction.session()).settledBy(operationId) > 0;
    }

    /**
     * Takes pieces of a good for a document's line, what expires first first, and keeps from which lots. What the lots
     * don't have becomes a shortage of that line.
     *
     * @param expiredToo whether the person has confirmed that expired lots may be used
     * @param kind SOLD or ASSEMBLED
     */
    public Taken take(
            Transaction transaction,
            long goodId,
            int quantity,
            boolean expiredToo,
            MovementKind kind,
            Document line,
            Operation operation) {
        List<Fefo.Lot> lots = withRemainder(transaction, goodId).stream()
                .map(lot -> new Fefo.Lot(lot.id(), lot.expiry, lot.arrival, lot.remaining))
                .toList();
        Fefo.Allocation plan = Fefo.allocate(lots, quantity, today(transaction), expiredToo);
        List<Allocated> taken = new ArrayList<>();
        for (Fefo.Part part : plan.parts()) {
            long movement = takeFrom(transaction, part.lotId(), part.quantity(), kind, line, operation);
            taken.add(movements(transaction).allocationOf(movement).orElseThrow().row());
        }
        if (plan.uncovered() > 0) {
            shortage(transaction, goodId, plan.uncovered(), line, operation);
        }
        return new Taken(taken, plan.uncovered());
    }

    /**
     * Takes pieces of one lot for a document's line, and keeps that.
     *
     * @return the movement's id
     */
    public long takeFrom(
            Transaction transaction, long lotId, int quantity, MovementKind kind, Document line, Operation operation) {
        long movement = move(transaction, lotId, -quantity, kind, line, operation);
        Lot lot = lots(transaction).byId(lotId).orElseThrow();
        movements(transaction).insert(new Allocation(movement, lot, quantity, line));
        return movement;
    }

    /**
     * Gives pieces of a document's line back: first to its own open shortages, then to the very lots they were taken
     * from, the last allocated first.
     *
     * @param kind RETURNED or DISASSEMBLED
     * @return what the lots got, and how many pieces belong to no lot: their shortage was, or is now, settled
     */
    public Taken giveBack(
            Transaction transaction, Document line, int quantity, MovementKind kind, Operation operation) {
        int settled = Settlements.byReturn(transaction, line, quantity, operation);
        List<Allocation> allocations = movements(transaction)
                .allocations(line.kind(), line.id(), line.line()).reversed().stream()
                .filter(allocation -> allocation.outstanding() > 0)
                .toList();
        int toLots = Math.min(
                quantity - settled, allocations.stream().mapToInt(Allocation::outstanding).sum());
        return new Taken(giveBack(transaction, allocations, toLots, kind, line, operation), quantity - toLots);
    }

    /** What the line's lots have given and not got back, in the order in which it was taken. */
    public List<Allocated> allocated(Transaction transaction, Document line) {
        return movements(transaction).allocations(line.kind(), line.id(), line.line()).stream()
                .filter(allocation -> allocation.outstanding() > 0)
                .map(Allocation::row)
                .toList();
    }

    /** Keeps that pieces went out which the books didn't know. */
    public void shortage(Transaction transaction, long goodId, int quantity, Document line, Operation operation) {
        Long lastCost = lots(transaction).lastCost(goodId).stream().findFirst().orElse(null);
        Shortage shortage = new Shortage(transaction, goodId, quantity, lastCost, line, operation.id());
        new ShortageRepository_(transaction.session()).insert(shortage);
        transaction.announce(new StockChange(StockChange.SHORTAGE, shortage.id(), null));
    }

    /**
     * What remains of these lots, which stay locked until the transaction ends: in the order of their ids, lest two
     * wait for each other.
     */
    public Map<Long, Integer> remaining(Transaction transaction, Collection<Long> lotIds) {
        return locked(transaction, lotIds).stream().collect(Collectors.toMap(Lot::id, lot -> lot.remaining));
    }

    /** The lots in words, each with its reception, for a sentence. */
    public String names(Transaction transaction, Collection<Long> lotIds) {
        return transaction
                .session()
                .createSelectionQuery("select g.name || ' (' || r.name || ')' from Lot l join Good g on g.id = l.goodId"
                        + " join Reception r on r.id = l.receptionId where l.id in :lots order by g.searchText, l.id",
                        String.class)
                .setParameter("lots", lotIds)
                .getResultStream()
                .collect(Collectors.joining(", "));
    }

    List<Lot> locked(Transaction transaction, Collection<Long> lotIds) {
        return transaction
                .session()
                .createSelectionQuery("from Lot where id in :lots order by id", Lot.class)
                .setParameter("lots", lotIds)
                .setHibernateLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList();
    }

    LocalDate today(Transaction transaction) {
        return time.dayOf(transaction.at());
    }

    Movement book(Transaction transaction, Movement movement) {
        if (lots(transaction).move(movement.lotId, movement.quantity) == 0) {
            throw refusal(transaction, movement);
        }
        try {
            movements(transaction).insert(movement);
        } catch (DataException refused) {
            throw repeated(refused);
        }
        transaction.announce(new StockChange(StockChange.LOT, movement.lotId, null));
        return movement;
    }

    /** Two that raced with the same command, or undid the same movement: the later one is told. */
    private static RuntimeException repeated(DataException refused) {
        if (Database.violates(refused, "movement_operation_uq")) {
            return new UserProblem(refused, REPEATED);
        }
        if (Database.violates(refused, "movement_reverses_uq")) {
            return new UserProblem(refused, "stock.movement.undoneAlready");
        }
        return refused;
    }

    private static UserProblem refusal(Transaction transaction, Movement movement) {
        Lot lot = lots(transaction)
                .byId(movement.lotId)
                .filter(found -> !found.deleted)
                .orElseThrow(() -> new UserProblem("stock.lot.gone"));
        String good = lots(transaction).goodName(lot.goodId);
        return new UserProblem("stock.lot.notEnough", good, lot.remaining, -movement.quantity);
    }

    private List<Allocated> giveBack(
            Transaction transaction,
            List<Allocation> lastFirst,
            int quantity,
            MovementKind kind,
            Document line,
            Operation operation) {
        List<Allocated> returned = new ArrayList<>();
        int open = quantity;
        for (Allocation allocation : lastFirst) {
            if (open > 0) {
                Allocated back = allocation.giveBack(open);
                movements(transaction).update(allocation);
                move(transaction, back.lotId(), back.quantity(), kind, line, operation);
                returned.add(back);
                open -= back.quantity();
            }
        }
        return returned;
    }

    private static LotRepository lots(Transaction transaction) {
        return new LotRepository_(transaction.session());
    }

    private static MovementRepository movements(Transaction transaction) {
        return new MovementRepository_(transaction.session());
    }

    /** Locked, so that what is planned with them can still be taken. */
    private static List<Lot> withRemainder(Transaction transaction, long goodId) {
        return transaction
                .session()
                .createSelectionQuery("from Lot where goodId = :good and remaining > 0 order by id", Lot.class)
                .setParameter("good", goodId)
                .setHibernateLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
