package shop.petunia.loyalty;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import shop.petunia.clients.ClientChange;
import shop.petunia.shared.Money;
import shop.petunia.shared.Period;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.ShopTime;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Change;
import shop.petunia.storage.Conditions;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/** What people do with points by hand, and what they ask. Each client gets an account in the transaction that adds one. */
public final class Loyalty {
    private final Database database;
    private final PointLedger ledger;
    private final Purchases purchases;
    private final Segments segments;
    private final ShopTime time;

    public Loyalty(Database database, PointLedger ledger, Purchases purchases, Segments segments, ShopTime time) {
        this.database = database;
        this.ledger = ledger;
        this.purchases = purchases;
        this.segments = segments;
        this.time = time;
        database.changes().inside(Loyalty::opened);
    }

    /**
     * «Списать баллы».
     *
     * @param reason what the person typed; it is needed
     * @throws UserProblem when there are fewer
     */
    public void redeem(long clientId, Points points, String reason, UUID operationId) {
        mustHaveReason(reason);
        once(operationId, transaction -> ledger.redeem(transaction, clientId, points, DocumentRef.NONE,
                Booking.of(operationId, reason), "loyalty.audit.redeemed"));
    }

    /** @param points signed; what is taken must be there */
    public void correct(long clientId, Points points, String reason, UUID operationId) {
        mustHaveReason(reason);
        if (points.isZero()) {
            throw new UserProblem("loyalty.points.zero");
        }
        once(operationId, transaction -> ledger.correct(transaction, clientId, points, DocumentRef.NONE,
                Booking.of(operationId, reason), "loyalty.audit.corrected"));
    }

    /** A sale that no order tells of: it counts for the client, and neither in cash nor in revenue. */
    public Accrued enterSale(long clientId, Money paid, String comment, UUID operationId) {
        if (paid.isZero() || paid.isNegative()) {
            throw new UserProblem("loyalty.purchase.positive");
        }
        return database.write(transaction -> {
            boolean again = ledger.isBooked(transaction, operationId);
            Accrued accrued = purchases.complete(
                    transaction, Sale.of(clientId, DocumentRef.NONE, paid), Booking.of(operationId, comment));
            if (!again) {
                tell(transaction, clientId, Sentence.of("loyalty.audit.saleEntered",
                        new PointRepository_(transaction.session()).card(clientId), paid, accrued.points()));
            }
            return accrued;
        });
    }

    /** Takes a sale back that was entered by hand, with its points. */
    public Reversed withdrawSale(long purchaseId, UUID operationId) {
        return database.write(transaction -> {
            Purchase purchase = repository(transaction).byId(purchaseId)
                    .filter(found -> found.documentKind == null)
                    .orElseThrow(() -> new UserProblem("loyalty.purchase.notByHand"));
            Money left = Money.ofKopecks(purchase.paid - purchase.refunded);
            Reversed reversed = purchases.refund(
                    transaction, Refund.all(purchase.document(), left), Booking.of(operationId));
            tell(transaction, purchase.clientId, Sentence.of("loyalty.audit.saleWithdrawn",
                    new PointRepository_(transaction.session()).card(purchase.clientId),
                    Money.ofKopecks(purchase.paid)));
            return reversed;
        });
    }

    /**
     * Books the expiry of all points that have outlived their day; worth doing once a day. Whoever's account is written
     * meanwhile is treated then.
     *
     * @return how many clients lost some
     */
    public int expireDue() {
        List<Long> clients = database.read(
                transaction -> points(transaction).clientsWithExpired(ledger.today(transaction)));
        clients.forEach(client -> database.write(
                transaction -> Purse.find(transaction, client, ledger.today(transaction)).isPresent()));
        return clients.size();
    }

    /** None for whoever was merged or anonymised. */
    public Optional<AccountRow> account(long clientId) {
        return database.read(transaction -> account(transaction, clientId));
    }

    public Optional<AccountRow> account(Transaction transaction, long clientId) {
        return points(transaction).accountOf(clientId).map(Account::row);
    }

    public Segment segment(long clientId) {
        return database.read(transaction -> segments
                .with(new Conditions().and("a.clientId = :client", "client", clientId), transaction.at())
                .query(transaction.session(), "select " + Segments.score() + " from Account a", "", Integer.class)
                .getResultList().stream()
                .findFirst()
                .map(Segment::of)
                .orElse(Segment.NEW));
    }

    public Terms terms(long clientId) {
        return database.read(transaction -> purchases.terms(transaction, clientId));
    }

    /** What the points could take off goods of this price. */
    public RedemptionQuote quote(long clientId, Money payable, Points wanted) {
        return database.read(transaction -> ledger.quote(transaction, clientId, payable, wanted));
    }

    /** The newest first. */
    public List<EntryRow> entries(long clientId, int offset, int limit) {
        return database.read(transaction -> ofClient(clientId)
                .page(transaction.session(), "from PointEntry e", "order by e.id desc", PointEntry.class, offset,
                        limit)
                .stream()
                .map(EntryRow::of)
                .toList());
    }

    public long countEntries(long clientId) {
        return database.read(transaction -> ofClient(clientId)
                .query(transaction.session(), "select count(*) from PointEntry e", "", Long.class)
                .getSingleResult());
    }

    /** The newest first, the wholly refunded too. */
    public List<PurchaseRow> purchases(long clientId, int offset, int limit) {
        return database.read(transaction -> ofClient(clientId)
                .page(transaction.session(), "from Purchase e", "order by e.at desc, e.id desc", Purchase.class,
                        offset, limit)
                .stream()
                .map(PurchaseRow::of)
                .toList());
    }

    public long countPurchases(long clientId) {
        return database.read(transaction -> ofClient(clientId)
                .query(transaction.session(), "select count(*) from Purchase e", "", Long.class)
                .getSingleResult());
    }

    /** What the client bought in these days. */
    public PurchaseFigures figures(long clientId, Period period) {
        PurchaseTotals totals = database.read(transaction -> repository(transaction)
                .totals(clientId, period.start(time.zone()), period.end(time.zone())));
        return new PurchaseFigures(Money.ofKopecks(totals.spent()), totals.purchases(), totals.last());
    }

    /** Whose balance the cloud has taken below zero: somebody has to look. */
    public List<AccountRow> inDebt() {
        return database.read(transaction -> transaction.session()
                .createSelectionQuery("from Account where balance < 0 order by balance, clientId", Account.class)
                .getResultList().stream()
                .map(Account::row)
                .toList());
    }

    private void once(UUID operationId, Consumer<Transaction> work) {
        database.writeOnly(transaction -> {
            if (!ledger.isBooked(transaction, operationId)) {
                work.accept(transaction);
            }
        });
    }

    private static void mustHaveReason(String reason) {
        if (reason.isBlank()) {
            throw new UserProblem("loyalty.reasonMissing");
        }
    }

    private static Conditions ofClient(long clientId) {
        return new Conditions().and("e.clientId = :client", "client", clientId);
    }

    private static void opened(Transaction transaction, Change change) {
        if (change instanceof ClientChange client && client.what() == ClientChange.What.ADDED
                && points(transaction).accountOf(client.id()).isEmpty()) {
            points(transaction).insert(new Account(client.id()));
        }
    }

    private static void tell(Transaction transaction, long clientId, Sentence audit) {
        transaction.announce(new LoyaltyChange(LoyaltyChange.CLIENT, clientId, 0, false, audit));
    }

    private static PointRepository points(Transaction transaction) {
        return new PointRepository_(transaction.session());
    }

    private static PurchaseRepository repository(Transaction transaction) {
        return new PurchaseRepository_(transaction.session());
    }
}
