package shop.petunia.stock;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.LockMode;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Transaction;

/** Takes back what was booked, each movement and each settlement by a contrary row. Within one transaction. */
final class Undoing {
    private static final String NOT_REVERSED = " and not exists (select 1 from Movement u where u.reversesId = m.id)";

    private final Ledger ledger;
    private final Transaction transaction;
    private final Operation operation;
    private final MovementRepository movements;
    private final ShortageRepository shortages;

    Undoing(Ledger ledger, Transaction transaction, Operation operation) {
        this.ledger = ledger;
        this.transaction = transaction;
        this.operation = operation;
        movements = new MovementRepository_(transaction.session());
        shortages = new ShortageRepository_(transaction.session());
    }

    /** With what it had been allocated to, and the shortage that it had settled. */
    Movement movement(Movement movement) {
        undoAllocation(movement);
        Movement contrary = ledger.book(transaction, movement.undone(transaction, operation));
        if (movement.kind == MovementKind.SOLD) {
            shortages.settlementBy(movement.id()).forEach(settlement -> reopen(settlement, contrary.id()));
        }
        return contrary;
    }

    /** What comes back first, so that a lot that gave and got is not refused for the order alone. */
    void all(UUID booked) {
        List<Shortage> made = madeBy(booked);
        List<Movement> taken = new ArrayList<>(notUndone(booked));
        made.forEach(shortage -> taken.addAll(settledFrom(shortage)));
        mustBeThere(taken);
        shortages.settledWithoutMovement(booked).forEach(settlement -> reopen(settlement, null));
        taken.stream().sorted(Comparator.comparingInt(movement -> movement.quantity)).forEach(this::movement);
        made.forEach(this::takeBack);
    }

    private void undoAllocation(Movement movement) {
        switch (movement.kind) {
            case SOLD, ASSEMBLED -> movements.allocationOf(movement.id()).ifPresent(allocation -> {
                allocation.giveBackAll();
                movements.update(allocation);
            });
            case RETURNED, DISASSEMBLED -> takeAgain(movement);
            default -> {}
        }
    }

    private void takeAgain(Movement movement) {
        int open = movement.quantity;
        for (Allocation allocation : movements.allocations(
                movement.documentKind, movement.documentId, movement.documentLine)) {
            if (allocation.lotId == movement.lotId && open > 0) {
                open -= allocation.takeAgain(open);
                movements.update(allocation);
            }
        }
    }

    private void reopen(Settlement settlement, @Nullable Long contraryMovement) {
        Shortage shortage = locked(settlement.shortageId);
        shortage.reopen(settlement.quantity);
        shortages.update(shortage);
        shortages.insert(settlement.contrary(transaction, operation.id(), contraryMovement));
        String good = new LotRepository_(transaction.session()).goodName(shortage.goodId);
        transaction.announce(new StockChange(StockChange.SHORTAGE, shortage.id(),
                Sentence.of("stock.audit.shortage.reopened", good, settlement.quantity)));
    }

    /** The pieces that a count has settled stay settled: the number that was counted is without them. */
    private void takeBack(Shortage made) {
        Shortage shortage = locked(made.id());
        if (shortage.outstanding > 0) {
            Settlements.settle(
                    transaction, shortage, shortage.outstanding, SettledBy.UNDONE, null, operation.id());
        }
    }

    /** The movements by which later receptions have made up for it. */
    private List<Movement> settledFrom(Shortage shortage) {
        List<Movement> given = new ArrayList<>();
        for (Settlement settlement : shortages.settlementsOf(shortage.id())) {
            if (settlement.how == SettledBy.RETURN) {
                throw new UserProblem("stock.movement.partlyBack");
            }
            if (settlement.movementId != null) {
                given.add(movements.byId(settlement.movementId).orElseThrow());
            }
        }
        return given;
    }

    private void mustBeThere(List<Movement> taken) {
        Map<Long, Integer> added =
                taken.stream().collect(Collectors.groupingBy(movement -> movement.lotId,
                        Collectors.summingInt(movement -> movement.quantity)));
        List<Long> lacking = ledger.locked(transaction, added.keySet()).stream()
                .filter(lot -> lot.remaining < requireNonNull(added.get(lot.id())))
                .map(Lot::id)
                .toList();
        if (!lacking.isEmpty()) {
            throw new UserProblem("stock.undo.gone", ledger.names(transaction, lacking));
        }
    }

    private List<Movement> notUndone(UUID booked) {
        return transaction
                .session()
                .createSelectionQuery(
                        "from Movement m where m.operationId = :operation" + NOT_REVERSED + " order by m.step",
                        Movement.class)
                .setParameter("operation", booked)
                .getResultList();
    }

    private List<Shortage> madeBy(UUID booked) {
        return transaction
                .session()
                .createSelectionQuery("from Shortage where operationId = :operation order by id", Shortage.class)
                .setParameter("operation", booked)
                .setHibernateLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private Shortage locked(long shortageId) {
        return requireNonNull(
                transaction.session().get(Shortage.class, shortageId, LockMode.PESSIMISTIC_WRITE));
    }
}
