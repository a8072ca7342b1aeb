package shop.petunia.stock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import org.hibernate.LockMode;
import org.jspecify.annotations.Nullable;
import shop.petunia.catalog.GoodKind;
import shop.petunia.catalog.GoodRow;
import shop.petunia.catalog.Goods;
import shop.petunia.shared.Differences;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/** The lines of receptions, which are lots. They are added, edited and taken away while the reception is open. */
public final class ReceptionLines {
    private final Database database;
    private final Ledger ledger;
    private final Goods goods;
    private final IntSupplier defaultShelfLife;

    /** @param defaultShelfLife of flowers that have none of their own, in days; a setting, asked each time */
    public ReceptionLines(Database database, Ledger ledger, Goods goods, IntSupplier defaultShelfLife) {
        this.database = database;
        this.ledger = ledger;
        this.goods = goods;
        this.defaultShelfLife = defaultShelfLife;
    }

    /**
     * All lines or none. The same operation again adds nothing.
     *
     * @return the lots' ids, in the order of the lines
     */
    public List<Long> add(long receptionId, List<LineDraft> lines, UUID operationId) {
        try {
            return database.write(transaction -> add(transaction, receptionId, lines, operationId));
        } catch (UserProblem problem) {
            if (problem.key().equals(Ledger.REPEATED)) {
                return database.read(transaction -> bookedLots(transaction, operationId));
            }
            throw problem;
        }
    }

    public List<Long> add(Transaction transaction, long receptionId, List<LineDraft> lines, UUID operationId) {
        return add(transaction, receptionId, lines, operationId, added -> {});
    }

    /** @param progress is told the number of lines added so far; what it throws ends the adding */
    public List<Long> add(
            Transaction transaction,
            long receptionId,
            List<LineDraft> lines,
            UUID operationId,
            IntConsumer progress) {
        List<Long> booked = bookedLots(transaction, operationId);
        if (!booked.isEmpty()) {
            return booked;
        }
        Reception reception = Receptions.locked(transaction, receptionId);
        reception.mustBeOpen();
        Operation operation = Operation.of(operationId);
        Map<Long, GoodRow> known = new HashMap<>();
        List<Long> lots = new ArrayList<>();
        for (LineDraft line : lines) {
            GoodRow good = known.computeIfAbsent(line.goodId(), id -> good(transaction, id));
            lots.add(receive(transaction, reception, line, good, operation));
            progress.accept(lots.size());
        }
        announce(transaction, StockChange.RECEPTION, receptionId,
                Sentence.of("stock.audit.reception.lines", reception.name, lots.size()));
        return lots;
    }

    /** The reception to which this operation has added lines already, so that a repeated import is recognised. */
    public Optional<Long> receptionOf(Transaction transaction, UUID operationId) {
        return bookedLots(transaction, operationId).stream()
                .findFirst()
                .flatMap(lot -> lots(transaction).byId(lot))
                .map(lot -> lot.receptionId);
    }

    /** Changes the line; another number of received pieces goes into the ledger. Old and new are logged. */
    public void edit(long lotId, LineDraft draft, UUID operationId) {
        database.writeOnly(transaction -> {
            if (ledger.isBooked(transaction, operationId)) {
                return;
            }
            Lot lot = locked(transaction, lotId);
            Reception reception = Receptions.locked(transaction, lot.receptionId);
            reception.mustBeOpen();
            mustKeepItsGood(transaction, lot, draft);
            GoodRow good = good(transaction, draft.goodId());
            LineDraft before = lot.draft();
            lot.describe(draft, shelfLife(draft, good));
            lots(transaction).update(lot);
            receiveDifference(transaction, lot, reception, before, Operation.of(operationId));
            edits(transaction, reception, before, lot.draft())
                    .forEach(sentence -> announce(transaction, StockChange.LOT, lotId, sentence));
        });
    }

    /**
     * Sets what remains of the lot.
     *
     * @param shown what remained when the person was asked; refused when something moved since
     * @param reason must not be empty
     */
    public void correct(long lotId, int shown, int remaining, String reason, UUID operationId) {
        if (reason.isBlank()) {
            throw new UserProblem("stock.correction.reasonMissing");
        }
        if (remaining < 0) {
            throw new UserProblem("stock.correction.negative");
        }
        database.writeOnly(transaction -> {
            if (!ledger.isBooked(transaction, operationId)) {
                correct(transaction, lotId, shown, remaining, Operation.of(operationId, "", reason));
            }
        });
    }

    /** Only while nothing has moved from it: what came is taken back, and the line is no longer shown. */
    public void delete(long lotId, UUID operationId) {
        database.writeOnly(transaction -> {
            if (!ledger.isBooked(transaction, operationId)) {
                delete(transaction, locked(transaction, lotId), Operation.of(operationId));
            }
        });
    }

    private long receive(
            Transaction transaction, Reception reception, LineDraft line, GoodRow good, Operation operation) {
        Lot lot = new Lot(reception.id(), line, shelfLife(line, good));
        lots(transaction).insert(lot);
        ledger.move(transaction, lot.id(), lot.received, MovementKind.RECEIVED, reception.document(), operation);
        return lot.id();
    }

    private void receiveDifference(
            Transaction transaction, Lot lot, Reception reception, LineDraft before, Operation operation) {
        int difference = lot.received - before.quantity();
        if (difference != 0) {
            ledger.move(transaction, lot.id(), difference, MovementKind.RECEIVED, reception.document(), operation);
        }
    }

    private void correct(Transaction transaction, long lotId, int shown, int remaining, Operation operation) {
        Lot lot = locked(transaction, lotId);
        Reception reception = Receptions.locked(transaction, lot.receptionId);
        reception.mustBeOpen();
        if (lot.remaining != shown) {
            throw new UserProblem("stock.correction.meanwhile", shown, lot.remaining);
        }
        int difference = remaining - lot.remaining;
        if (difference != 0) {
            ledger.move(transaction, lotId, difference, MovementKind.CORRECTION, reception.document(), operation);
            announce(transaction, StockChange.LOT, lotId, Sentence.of("stock.audit.lot.corrected",
                    reception.name, goodName(transaction, lot), lot.remaining, remaining, operation.comment()));
        }
    }

    private void delete(Transaction transaction, Lot lot, Operation operation) {
        Reception reception = Receptions.locked(transaction, lot.receptionId);
        reception.mustBeOpen();
        MovementRepository movements = new MovementRepository_(transaction.session());
        if (movements.movedFrom(lot.id()) > 0) {
            throw new UserProblem("stock.line.moved", goodName(transaction, lot));
        }
        ledger.move(transaction, lot.id(), -lot.remaining, MovementKind.RECEIVED, reception.document(), operation);
        lot.delete();
        lots(transaction).update(lot);
        announce(transaction, StockChange.LOT, lot.id(),
                Sentence.of("stock.audit.lot.deleted", reception.name, goodName(transaction, lot), lot.received));
    }

    private static void mustKeepItsGood(Transaction transaction, Lot lot, LineDraft draft) {
        if (lot.goodId != draft.goodId()
                && new MovementRepository_(transaction.session()).movedFrom(lot.id()) > 0) {
            throw new UserProblem("stock.line.goodMoved", goodName(transaction, lot));
        }
    }

    private List<Sentence> edits(Transaction transaction, Reception reception, LineDraft before, LineDraft after) {
        String good = good(transaction, after.goodId()).name();
        return new Differences(reception.name, good)
                .compare("stock.audit.lot.good", good(transaction, before.goodId()).name(), good)
                .compare("stock.audit.lot.received", before.quantity(), after.quantity())
                .compare("stock.audit.lot.arrival", before.arrival(), after.arrival())
                .compare("stock.audit.lot.shelfLife", before.shelfLifeDays(), after.shelfLifeDays())
                .compare("stock.audit.lot.unitCost", before.unitCost(), after.unitCost())
                .sentences();
    }

    private @Nullable Integer shelfLife(LineDraft line, GoodRow good) {
        if (good.kind() == GoodKind.GOODS) {
            return null;
        }
        if (line.shelfLifeDays() != null) {
            return line.shelfLifeDays();
        }
        return good.shelfLifeDays() != null ? good.shelfLifeDays() : Integer.valueOf(defaultShelfLife.getAsInt());
    }

    private GoodRow good(Transaction transaction, long id) {
        return goods.byId(transaction, id).orElseThrow(() -> new UserProblem("stock.line.goodGone"));
    }

    private static List<Long> bookedLots(Transaction transaction, UUID operationId) {
        return new MovementRepository_(transaction.session())
                .ofOperation(operationId).stream().map(movement -> movement.lotId).toList();
    }

    private static Lot locked(Transaction transaction, long lotId) {
        Lot lot = transaction.session().get(Lot.class, lotId, LockMode.PESSIMISTIC_WRITE);
        if (lot == null || lot.deleted) {
            throw new UserProblem("stock.lot.gone");
        }
        return lot;
    }

    private static String goodName(Transaction transaction, Lot lot) {
        return lots(transaction).goodName(lot.goodId);
    }

    private static void announce(Transaction transaction, String kind, long id, Sentence audit) {
        transaction.announce(new StockChange(kind, id, audit));
    }

    private static LotRepository lots(Transaction transaction) {
        return new LotRepository_(transaction.session());
    }
}
