package shop.petunia.loyalty;

import jakarta.data.exceptions.DataException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import shop.petunia.settings.Settings;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/** What clients have bought, and the points that follow from it. Every method joins the caller's transaction. */
public final class Purchases {
    private final PointLedger ledger;
    private final Tiers tiers;
    private final Settings settings;

    public Purchases(PointLedger ledger, Tiers tiers, Settings settings) {
        this.ledger = ledger;
        this.tiers = tiers;
        this.settings = settings;
    }

    /**
     * Keeps a sale and accrues its points by the tier that the client had before it; once for each document. The same
     * sale again tells what it gave then; one that was wholly undone counts anew.
     */
    public Accrued complete(Transaction transaction, Sale sale, Booking booking) {
        Purse purse = ledger.open(transaction, sale.clientId());
        Optional<Purchase> known = known(transaction, sale.document(), booking.id());
        if (known.isPresent() && !known.get().isUndone(booking)) {
            return accrued(transaction, known.get());
        }
        boolean accrues = sale.accrues() && !isGiven(transaction, sale.document());
        Points earned = accrues ? earned(transaction, purse, sale.paid()) : Points.ZERO;
        Purchase purchase = known.map(undone -> again(transaction, undone, sale, booking))
                .orElseGet(() -> storing(transaction, new Purchase(transaction, sale, booking)));
        if (earned.isPositive()) {
            ledger.accrue(transaction, purse, earned, purchase.document(), booking);
        }
        purse.reckonPurchases();
        return new Accrued(purchase.id(), earned);
    }

    /**
     * Undoes a sale, or a part of it, with its points. A sale that was never completed has only points to undo.
     *
     * @throws UserProblem when all of it was refunded before, or more money than it brought
     */
    public Reversed refund(Transaction transaction, Refund refund, Booking booking) {
        of(transaction, refund.document())
                .ifPresent(found -> refund(transaction, found, refund.back(), refund.isWhole()));
        return refund.points()
                ? ledger.reverse(transaction, refund.document(), refund.part(), refund.whole(), booking)
                : Reversed.NOTHING;
    }

    /**
     * Undoes all that is left of a sale, but for its points: it was not handed over after all. It may be completed again.
     */
    public void undo(Transaction transaction, DocumentRef document) {
        of(transaction, document).filter(found -> !found.whollyRefunded)
                .ifPresent(found -> refund(transaction, found, found.left(), true));
    }

    /** What the client's next sale gives. */
    public Terms terms(Transaction transaction, long clientId) {
        Money spent = new PointRepository_(transaction.session()).accountOf(clientId)
                .map(account -> Money.ofKopecks(account.spent))
                .orElse(Money.ZERO);
        List<TierDraft> steps = tiers.list(transaction);
        Optional<TierDraft> next = Tiers.after(steps, spent);
        return new Terms(percent(steps, spent), Tiers.of(steps, spent).map(TierDraft::name).orElse(null),
                next.map(TierDraft::name).orElse(null),
                next.map(tier -> tier.from().minus(spent)).orElse(Money.ZERO));
    }

    private void refund(Transaction transaction, Purchase found, Money back, boolean wholly) {
        Optional<Purse> purse = Purse.find(transaction, found.clientId, ledger.today(transaction));
        Purchase purchase = repository(transaction).byId(found.id()).orElseThrow();
        purchase.refund(back, wholly);
        repository(transaction).update(purchase);
        purse.ifPresent(Purse::reckonPurchases);
    }

    /** The cloud had given its points before the shop was disconnected from it. */
    private static boolean isGiven(Transaction transaction, DocumentRef document) {
        return !document.isNone() && new PointRepository_(transaction.session())
                .ofDocument(document.kind(), document.id()).stream()
                .anyMatch(entry -> entry.cloudId != null && entry.points().isPositive());
    }

    private Points earned(Transaction transaction, Purse purse, Money paid) {
        BigDecimal percent = percent(tiers.list(transaction), Money.ofKopecks(purse.account().spent));
        return Points.of(paid.percent(percent).roubles());
    }

    private BigDecimal percent(List<TierDraft> steps, Money spent) {
        return Tiers.of(steps, spent)
                .map(TierDraft::percent)
                .orElseGet(() -> settings.get(LoyaltySettings.ACCRUAL_PERCENT));
    }

    private static Optional<Purchase> known(Transaction transaction, DocumentRef document, UUID operationId) {
        return document.isNone()
                ? repository(transaction).byOperationId(operationId)
                : repository(transaction).ofDocument(document.kind(), document.id());
    }

    private static Optional<Purchase> of(Transaction transaction, DocumentRef document) {
        return document.kind().equals(DocumentRef.PURCHASE)
                ? repository(transaction).byId(document.id())
                : repository(transaction).ofDocument(document.kind(), document.id());
    }

    private static Accrued accrued(Transaction transaction, Purchase purchase) {
        DocumentRef document = purchase.document();
        long points = new PointRepository_(transaction.session()).ofDocument(document.kind(), document.id()).stream()
                .filter(entry -> entry.kind == PointKind.ACCRUAL)
                .mapToLong(entry -> entry.points)
                .sum();
        return new Accrued(purchase.id(), Points.ofHundredths(points));
    }

    /** Two that raced with the same sale: the later one is told. */
    private static Purchase storing(Transaction transaction, Purchase purchase) {
        try {
            repository(transaction).insert(purchase);
            return purchase;
        } catch (DataException refused) {
            if (Database.violates(refused, "purchase_document_uq")
                    || Database.violates(refused, "purchase_operation_uq")) {
                throw new UserProblem(refused, PointLedger.REPEATED);
            }
            throw refused;
        }
    }

    private static Purchase again(Transaction transaction, Purchase undone, Sale sale, Booking booking) {
        Purchase purchase = repository(transaction).byId(undone.id()).orElseThrow();
        purchase.again(transaction, sale, booking);
        repository(transaction).update(purchase);
        return purchase;
    }

    private static PurchaseRepository repository(Transaction transaction) {
        return new PurchaseRepository_(transaction.session());
    }
}
