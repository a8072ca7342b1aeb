package shop.petunia.stock;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.LockMode;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Conditions;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/** What was sold though the books knew none, and how that was made up for. */
public final class Settlements {
    private static final String SELECT = select("h.outstanding") + " from Shortage h join Good g on g.id = h.goodId";
    private static final String SETTLED = select("t.quantity")
            + " from Settlement t join Shortage h on h.id = t.shortageId join Good g on g.id = h.goodId";
    private static final String OLDEST_FIRST = "order by h.at, h.id";

    /** Of a reception, what could be sold today. */
    private static final String ABLE_LOTS = " l.receptionId = :reception and l.deleted = false and l.remaining > 0"
            + " and (l.expiry is null or l.expiry >= :today)";

    private static final String OFFERS = "select l.goodId, g.name,"
            + " (select sum(h.outstanding) from Shortage h where h.goodId = l.goodId), sum(l.remaining)"
            + " from Lot l join Good g on g.id = l.goodId where" + ABLE_LOTS
            + " and exists (select 1 from Shortage o where o.goodId = l.goodId and o.outstanding > 0)"
            + " group by l.goodId, g.name order by g.name, l.goodId";

    private static final Comparator<Lot> FIRST_EXPIRED = Comparator.comparing(
            (Lot lot) -> lot.expiry, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(lot -> lot.arrival)
            .thenComparingLong(Lot::id);

    private final Database database;
    private final Ledger ledger;

    public Settlements(Database database, Ledger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    /** All open shortages, the oldest first. */
    public List<ShortageRow> open() {
        return database.read(transaction -> open(transaction, new Conditions()));
    }

    /** The open shortages that a lot could make up for: those of its good. */
    public List<ShortageRow> openFor(long lotId) {
        return database.read(transaction -> open(transaction, new Conditions()
                .and("h.goodId = (select l.goodId from Lot l where l.id = :lot)", "lot", lotId)));
    }

    /** How much is open in all. */
    public OpenShortages openInAll() {
        return database.read(transaction -> transaction
                .session()
                .createSelectionQuery(
                        "select count(distinct goodId), coalesce(sum(outstanding), 0) from Shortage"
                                + " where outstanding > 0",
                        OpenShortages.class)
                .getSingleResult());
    }

    /**
     * The goods of a reception of which it could make up for what was sold, by name. Its expired lots can't: a sale
     * that becomes a shortage has passed them over.
     */
    public List<SettlementOffer> offers(long receptionId) {
        return database.read(transaction -> transaction
                .session()
                .createSelectionQuery(OFFERS, SettlementOffer.class)
                .setParameter("reception", receptionId)
                .setParameter("today", ledger.today(transaction))
                .getResultList());
    }

    /**
     * Takes what was offered from all lots of the reception that have these goods, in one transaction. A repeated
     * command changes nothing.
     *
     * @return the settled pieces
     */
    public int takeFromReception(long receptionId, Collection<Long> goodIds, UUID operationId) {
        return database.write(transaction -> {
            if (ledger.isBooked(transaction, operationId)) {
                return 0;
            }
            Operation operation = Operation.of(operationId);
            int settled = 0;
            for (long good : goodIds.stream().sorted().toList()) {
                for (Lot lot : ableLots(transaction, receptionId, good)) {
                    settled += takeFrom(transaction, lot, operation);
                }
            }
            return settled;
        });
    }

    /**
     * Takes from a new lot what was sold before it was booked, the oldest shortage first: SOLD movements, allocated to
     * the lines that had sold it. A repeated command changes nothing.
     *
     * @return the settled pieces
     */
    public int takeFromLot(long lotId, UUID operationId) {
        return database.write(transaction -> {
            if (ledger.isBooked(transaction, operationId)) {
                return 0;
            }
            Lot lot = new LotRepository_(transaction.session())
                    .byId(lotId)
                    .orElseThrow(() -> new UserProblem("stock.lot.gone"));
            return takeFrom(transaction, lot, Operation.of(operationId));
        });
    }

    /**
     * After a count that covers the good, which one that left out a lot does not: what was missing before it is in the
     * counted numbers already.
     *
     * @param counted the good's counted lots, with what was seen at each count
     */
    public SettledByCount byStocktake(
            Transaction transaction, long goodId, Map<Long, Seen> counted, Operation operation) {
        CountedGood good = new CountedGood(transaction, goodId, counted);
        if (!good.isCovered()) {
            return SettledByCount.NOTHING;
        }
        Map<Long, Integer> madeUp = good.madeUp();
        List<ShortageRow> older = open(transaction, good.older());
        ShortageRepository shortages = shortages(transaction);
        older.forEach(row -> settle(transaction, shortages.byId(row.id()).orElseThrow(), row.outstanding(),
                SettledBy.STOCKTAKE, null, operation.id()));
        return new SettledByCount(older, madeUp);
    }

    /** The shortages that a command has made, also when they are settled by now. */
    public List<ShortageRow> madeBy(Transaction transaction, UUID operationId) {
        return new Conditions()
                .and("h.operationId = :operation", "operation", operationId)
                .query(transaction.session(), SELECT, OLDEST_FIRST, ShortageRow.class)
                .getResultList();
    }

    /** What a command has settled without a movement; outstanding is what it settled. */
    public List<ShortageRow> settledBy(Transaction transaction, UUID operationId) {
        return new Conditions()
                .and("t.operationId = :operation", "operation", operationId)
                .and("t.movementId is null and t.quantity > 0")
                .query(transaction.session(), SETTLED, OLDEST_FIRST, ShortageRow.class)
                .getResultList();
    }

    /** A return settles its own first. */
    static int byReturn(Transaction transaction, Document line, int returned, Operation operation) {
        int left = returned;
        for (Shortage shortage : shortages(transaction).openOf(line.kind(), line.id(), line.line())) {
            if (left > 0) {
                int settled = Math.min(left, shortage.outstanding);
                settle(transaction, shortage, settled, SettledBy.RETURN, null, operation.id());
                left -= settled;
            }
        }
        return returned - left;
    }

    private int takeFrom(Transaction transaction, Lot lot, Operation operation) {
        Map<Long, Shortage> open = lockedOpenOf(transaction, lot.goodId).stream()
                .collect(Collectors.toMap(Shortage::id, Function.identity()));
        Shortages.Settlement plan = Shortages.settle(
                open.values().stream()
                        .map(shortage -> new Shortages.Open(shortage.id(), shortage.at, shortage.outstanding))
                        .toList(),
                lot.remaining);
        for (Shortages.Part part : plan.parts()) {
            Shortage shortage = open.get(part.shortageId());
            if (shortage != null) {
                long movement = ledger.takeFrom(
                        transaction, lot.id(), part.quantity(), MovementKind.SOLD, shortage.document(), operation);
                settle(transaction, shortage, part.quantity(), SettledBy.RECEPTION, movement, operation.id());
            }
        }
        return plan.settled();
    }

    /** Locked in the order of their ids like those of a sale, then as every sale takes them. */
    private List<Lot> ableLots(Transaction transaction, long receptionId, long goodId) {
        return transaction
                .session()
                .createSelectionQuery("from Lot l where" + ABLE_LOTS + " and l.goodId = :good order by l.id", Lot.class)
                .setParameter("reception", receptionId)
                .setParameter("today", ledger.today(transaction))
                .setParameter("good", goodId)
                .setHibernateLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .sorted(FIRST_EXPIRED)
                .toList();
    }

    /** Locked, so that two who settle at once don't settle the same pieces. */
    private static List<Shortage> lockedOpenOf(Transaction transaction, long goodId) {
        return transaction
                .session()
                .createSelectionQuery("from Shortage where goodId = :good and outstanding > 0 order by id",
                        Shortage.class)
                .setParameter("good", goodId)
                .setHibernateLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList();
    }

    static void settle(
            Transaction transaction,
            Shortage shortage,
            int quantity,
            SettledBy how,
            @Nullable Long movement,
            UUID operationId) {
        shortage.settle(quantity);
        shortages(transaction).update(shortage);
        shortages(transaction).insert(new Settlement(transaction, shortage.id(), quantity, how, movement, operationId));
        String good = new LotRepository_(transaction.session()).goodName(shortage.goodId);
        transaction.announce(new StockChange(StockChange.SHORTAGE, shortage.id(),
                Sentence.of("stock.audit.shortage.settled", good, quantity, how)));
    }

    private static List<ShortageRow> open(Transaction transaction, Conditions conditions) {
        return conditions
                .and("h.outstanding > 0")
                .query(transaction.session(), SELECT, OLDEST_FIRST, ShortageRow.class)
                .getResultList();
    }

    private static ShortageRepository shortages(Transaction transaction) {
        return new ShortageRepository_(transaction.session());
    }

    private static String select(String outstanding) {
        return "select h.id, h.goodId, g.name, h.quantity, " + outstanding + ", h.unitCost,"
                + " h.documentKind, h.documentId, h.documentLine, h.documentName, h.at";
    }
}
