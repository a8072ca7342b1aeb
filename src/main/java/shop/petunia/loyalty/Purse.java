package shop.petunia.loyalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Transaction;

/**
 * One client's account while it is written: locked until the transaction ends, and without the points that have
 * expired meanwhile. What is unspent of the grants is always the balance, or nothing when that is negative.
 */
final class Purse {
    private final Transaction transaction;
    private final PointRepository points;
    private final Account account;

    private Purse(Transaction transaction, Account account) {
        this.transaction = transaction;
        this.points = new PointRepository_(transaction.session());
        this.account = account;
    }

    /** @throws UserProblem when the client was merged or anonymised */
    static Purse open(Transaction transaction, long clientId, LocalDate today) {
        return find(transaction, clientId, today).orElseThrow(() -> new UserProblem("loyalty.client.gone"));
    }

    static Optional<Purse> find(Transaction transaction, long clientId, LocalDate today) {
        return new PointRepository_(transaction.session()).accountOf(clientId).map(account -> {
            Purse purse = new Purse(transaction, account);
            purse.lock();
            purse.expire(today);
            return purse;
        });
    }

    /**
     * Writes the account's version before anything is read: whoever waited here for another writer began before that
     * one ended, sees its grants as they were, and has to begin anew. A lock alone would let it go on.
     */
    private void lock() {
        points.update(account);
    }

    Account account() {
        return account;
    }

    Points balance() {
        return account.balance();
    }

    String card() {
        return points.card(account.clientId);
    }

    /** Books what comes in as one grant for each part; the parts' sum is the entry's points. */
    void in(PointEntry entry, List<Part> parts, @Nullable Sentence audit) {
        points.insert(entry);
        account.book(entry.points());
        Points unspent = entry.points().atMost(balance().atLeastZero());
        for (Part part : latestFirst(parts)) {
            Points kept = part.points().atMost(unspent);
            points.insert(new PointGrant(entry, part.points(), kept, part.expiresOn()));
            unspent = unspent.minus(kept);
        }
        written(entry, audit);
    }

    /**
     * Books what goes out; the oldest-expiring points go first.
     *
     * @param own grants of these entries are taken before all others
     */
    void out(PointEntry entry, Set<Long> own, @Nullable Sentence audit) {
        points.insert(entry);
        account.book(entry.points());
        Points open = entry.points().negated();
        for (PointGrant grant : ownFirst(own)) {
            Points taken = grant.take(open);
            if (taken.isPositive()) {
                points.update(grant);
                points.insert(new PointSpending(entry.id(), grant.id(), taken));
                open = open.minus(taken);
            }
        }
        mustBeCovered(open);
        written(entry, audit);
    }

    private void mustBeCovered(Points open) {
        if (open.isPositive() && !balance().isNegative()) {
            throw new IllegalStateException("The grants of client " + account.clientId + " do not make up its balance");
        }
    }

    /** Writes the figures of the purchases anew. */
    void reckonPurchases() {
        account.bought(new PurchaseRepository_(transaction.session()).totals(account.clientId));
        points.update(account);
        transaction.announce(new LoyaltyChange(LoyaltyChange.CLIENT, account.clientId, 0, false, null));
    }

    /** Takes over all that belongs to another, whose account ends. */
    void absorb(Purse other) {
        long from = other.account.clientId;
        points.moveEntries(from, account.clientId);
        points.moveGrants(from, account.clientId);
        new PurchaseRepository_(transaction.session()).move(from, account.clientId);
        points.delete(other.account);
        account.book(other.balance());
        settleDebt();
        reckonPurchases();
    }

    /** The account ends; its balance goes to zero first. */
    void close() {
        if (!balance().isZero()) {
            PointEntry entry = new PointEntry(transaction, account.clientId, PointKind.CORRECTION,
                    balance().negated(), DocumentRef.NONE, Booking.of(UUID.randomUUID()));
            if (balance().isPositive()) {
                out(entry, Set.of(), null);
            } else {
                in(entry, List.of(new Part(entry.points(), null)), null);
            }
        }
        points.delete(account);
    }

    private void expire(LocalDate today) {
        List<PointGrant> expired = points.unspent(account.clientId).stream()
                .filter(grant -> grant.expiresOn != null && grant.expiresOn.isBefore(today))
                .toList();
        if (expired.isEmpty()) {
            return;
        }
        long sum = expired.stream().mapToLong(grant -> grant.remaining).sum();
        out(new PointEntry(transaction, account.clientId, PointKind.EXPIRY, Points.ofHundredths(-sum),
                DocumentRef.NONE, Booking.of(UUID.randomUUID())), Set.of(), null);
    }

    /** When a debt has met points of another, it takes the oldest-expiring of them. */
    private void settleDebt() {
        List<PointGrant> unspent = points.unspent(account.clientId);
        long sum = unspent.stream().mapToLong(grant -> grant.remaining).sum();
        Points open = Points.ofHundredths(sum).minus(balance().atLeastZero());
        for (PointGrant grant : unspent) {
            open = open.minus(grant.take(open.atLeastZero()));
            points.update(grant);
        }
    }

    private List<PointGrant> ownFirst(Set<Long> own) {
        List<PointGrant> grants = new ArrayList<>(points.unspent(account.clientId));
        grants.sort(Comparator.comparing(grant -> !own.contains(grant.entryId)));
        return grants;
    }

    private static List<Part> latestFirst(List<Part> parts) {
        return parts.stream()
                .sorted(Comparator.comparing(Part::expiresOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .reversed())
                .toList();
    }

    private void written(PointEntry entry, @Nullable Sentence audit) {
        points.update(account);
        transaction.announce(
                new LoyaltyChange(LoyaltyChange.CLIENT, account.clientId, entry.id(), entry.fromCloud, audit));
    }

    /** Points that expire together. */
    record Part(Points points, @Nullable LocalDate expiresOn) {}
}
