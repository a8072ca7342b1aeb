package shop.petunia.loyalty;

import jakarta.data.exceptions.DataException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.petunia.loyalty.Purse.Part;
import shop.petunia.settings.Settings;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.ShopTime;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/**
 * The one gate of the points. Every method joins the caller's transaction and locks the client's account, so that the
 * balance is the sum of the entries whatever races. Only the cloud's own entries may take it below zero.
 */
public final class PointLedger {
    static final String REPEATED = "loyalty.operation.repeated";
    private static final int DAYS_GIVEN_BACK = 14;

    private final Settings settings;
    private final ShopTime time;

    public PointLedger(Settings settings, ShopTime time) {
        this.settings = settings;
        this.time = time;
    }

    /** How many of the wanted points can pay how much of these goods: the balance and the shop's limit hold. */
    public RedemptionQuote quote(Transaction transaction, long clientId, Money payable, Points wanted) {
        Points balance = points(transaction).accountOf(clientId).map(Account::balance).orElse(Points.ZERO);
        return rate().quote(payable, wanted.atMost(balance));
    }

    /**
     * Takes points that pay a part of a sale.
     *
     * @param payable what the goods cost before points
     * @return what the points take off
     * @throws UserProblem when the balance or the shop's limit is less; nothing is taken then
     */
    public Money redeem(
            Transaction transaction, long clientId, Points wanted, Money payable, DocumentRef document,
            Booking booking) {
        RedemptionQuote quote = rate().quote(payable, wanted);
        if (quote.points().compareTo(wanted) < 0) {
            throw new UserProblem("loyalty.points.limit", quote.points(),
                    settings.get(LoyaltySettings.REDEMPTION_LIMIT));
        }
        redeem(transaction, clientId, wanted, document, booking, null);
        return quote.discount();
    }

    /**
     * Gives or takes points without a sale.
     *
     * @param points signed; zero books nothing
     * @throws UserProblem when more are to be taken than there are
     */
    public void correct(Transaction transaction, long clientId, Points points, DocumentRef document, Booking booking) {
        correct(transaction, clientId, points, document, booking, null);
    }

    /**
     * Books what the cloud says, whatever the balance is.
     *
     * @return false when this transaction of the cloud stands here already
     */
    public boolean report(Transaction transaction, CloudEntry told, Booking booking) {
        if (told.cloudId() != null && points(transaction).reported(told.cloudId()) > 0) {
            return false;
        }
        Purse purse = open(transaction, told.clientId());
        PointEntry entry = new PointEntry(transaction, told.clientId(), told.kind(), told.points(), told.document(),
                Booking.of(booking.id(), told.comment())).reported(told.cloudId());
        book(purse, entry, expiry(transaction), null);
        return true;
    }

    /**
     * Undoes the points of a sale in proportion: what it took comes back, what it gave goes. Points that come back keep
     * their expiry, but live another 14 days at least.
     *
     * The cloud's own entries stay: it undoes them itself.
     *
     * @param part how much has come back so far, of {@code whole}
     */
    public Reversed reverse(Transaction transaction, DocumentRef document, long part, long whole, Booking booking) {
        return reverse(transaction, Reversal.of(own(transaction, document), part, whole), document, booking);
    }

    /** Takes back what a sale gave; what it took stays taken: the sale goes on, and its points still pay a part. */
    public Reversed takeBack(Transaction transaction, DocumentRef document, Booking booking) {
        return reverse(transaction, Reversal.ofAccruals(own(transaction, document)), document, booking);
    }

    private List<PointEntry> own(Transaction transaction, DocumentRef document) {
        return points(transaction).ofDocument(document.kind(), document.id()).stream()
                .filter(entry -> entry.cloudId == null)
                .toList();
    }

    private Reversed reverse(Transaction transaction, Reversal reversal, DocumentRef document, Booking booking) {
        return reversal.client()
                .flatMap(client -> Purse.find(transaction, client, today(transaction)))
                .map(purse -> reverse(transaction, purse, reversal, document, booking))
                .orElse(Reversed.NOTHING);
    }

    /** Whether this command has been booked before: then its caller answers with what it answered then. */
    public boolean isBooked(Transaction transaction, UUID operationId) {
        return !points(transaction).ofOperation(operationId).isEmpty()
                || new PurchaseRepository_(transaction.session()).byOperationId(operationId).isPresent();
    }

    void accrue(Transaction transaction, Purse purse, Points earned, DocumentRef document, Booking booking) {
        PointEntry entry = new PointEntry(
                transaction, purse.account().clientId, PointKind.ACCRUAL, earned, document, booking);
        book(purse, entry, expiry(transaction), null);
    }

    void redeem(Transaction transaction, long clientId, Points wanted, DocumentRef document, Booking booking,
            @Nullable String audit) {
        if (!wanted.isPositive()) {
            throw new UserProblem("loyalty.points.positive");
        }
        Purse purse = open(transaction, clientId);
        mustHave(purse, wanted);
        PointEntry entry = new PointEntry(
                transaction, clientId, PointKind.REDEMPTION, wanted.negated(), document, booking);
        book(purse, entry, null, told(audit, purse, wanted, booking));
    }

    void correct(Transaction transaction, long clientId, Points points, DocumentRef document, Booking booking,
            @Nullable String audit) {
        if (points.isZero()) {
            return;
        }
        Purse purse = open(transaction, clientId);
        if (points.isNegative()) {
            mustHave(purse, points.negated());
        }
        PointEntry entry = new PointEntry(transaction, clientId, PointKind.CORRECTION, points, document, booking);
        book(purse, entry, expiry(transaction), told(audit, purse, points, booking));
    }

    Purse open(Transaction transaction, long clientId) {
        return Purse.open(transaction, clientId, today(transaction));
    }

    LocalDate today(Transaction transaction) {
        return time.dayOf(transaction.at());
    }

    private Reversed reverse(
            Transaction transaction, Purse purse, Reversal reversal, DocumentRef document, Booking booking) {
        if (reversal.giveBack().isPositive()) {
            PointEntry back = entry(transaction, purse, reversal.giveBack(), document, booking);
            List<Part> parts = parts(transaction, reversal);
            storing(() -> purse.in(back.expiring(earliest(parts)), parts, null));
        }
        Points taken = reversal.take().atMost(purse.balance().atLeastZero());
        Points missed = reversal.take().minus(taken);
        if (reversal.take().isPositive()) {
            PointEntry gone = entry(transaction, purse, taken.negated(), document, booking).missing(missed);
            storing(() -> purse.out(gone, reversal.accruals(), null));
        }
        return new Reversed(reversal.giveBack(), taken, missed);
    }

    private static PointEntry entry(
            Transaction transaction, Purse purse, Points points, DocumentRef document, Booking booking) {
        return new PointEntry(
                transaction, purse.account().clientId, PointKind.REVERSAL, points, document, booking);
    }

    /** The last spent come back first. */
    private List<Part> parts(Transaction transaction, Reversal reversal) {
        List<Part> parts = new ArrayList<>();
        Points open = reversal.giveBack();
        for (PointSpending spending : points(transaction).outstanding(reversal.redemptions())) {
            Points back = spending.giveBack(open);
            if (back.isPositive()) {
                points(transaction).update(spending);
                parts.add(new Part(back, keptExpiry(transaction, spending.grantId)));
                open = open.minus(back);
            }
        }
        if (open.isPositive()) {
            parts.add(new Part(open, expiry(transaction)));
        }
        return parts;
    }

    private @Nullable LocalDate keptExpiry(Transaction transaction, long grantId) {
        LocalDate expiry = points(transaction).grant(grantId).orElseThrow().expiresOn;
        LocalDate least = today(transaction).plusDays(DAYS_GIVEN_BACK);
        return expiry == null || expiry.isAfter(least) ? expiry : least;
    }

    private static @Nullable LocalDate earliest(List<Part> parts) {
        LocalDate earliest = null;
        for (Part part : parts) {
            LocalDate day = part.expiresOn();
            earliest = earliest == null || day != null && day.isBefore(earliest) ? day : earliest;
        }
        return earliest;
    }

    private void book(Purse purse, PointEntry entry, @Nullable LocalDate expiresOn, @Nullable Sentence audit) {
        storing(() -> {
            if (entry.points().isPositive()) {
                purse.in(entry.expiring(expiresOn), List.of(new Part(entry.points(), expiresOn)), audit);
            } else {
                purse.out(entry, Set.of(), audit);
            }
        });
    }

    private static void mustHave(Purse purse, Points wanted) {
        if (purse.balance().compareTo(wanted) < 0) {
            throw new UserProblem("loyalty.points.notEnough", purse.balance().atLeastZero(), wanted);
        }
    }

    private static @Nullable Sentence told(@Nullable String audit, Purse purse, Points points, Booking booking) {
        return audit == null ? null : Sentence.of(audit, purse.card(), points, booking.comment());
    }

    /** Two that raced with the same command: the later one is told. */
    private static void storing(Runnable booking) {
        try {
            booking.run();
        } catch (DataException refused) {
            if (Database.violates(refused, "point_entry_operation_uq")) {
                throw new UserProblem(refused, REPEATED);
            }
            throw refused;
        }
    }

    private @Nullable LocalDate expiry(Transaction transaction) {
        int days = settings.get(LoyaltySettings.EXPIRY_DAYS);
        return days == 0 ? null : today(transaction).plusDays(days);
    }

    /** What points are worth now. */
    public RedemptionRate rate() {
        return new RedemptionRate(
                settings.get(LoyaltySettings.POINT_VALUE), settings.get(LoyaltySettings.REDEMPTION_LIMIT));
    }

    private static PointRepository points(Transaction transaction) {
        return new PointRepository_(transaction.session());
    }
}
