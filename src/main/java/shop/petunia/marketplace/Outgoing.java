package shop.petunia.marketplace;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.petunia.orders.OrderStatus;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Transaction;

/** One change that the marketplace is to be told, written in the transaction of the change itself. */
@Entity
@Table(name = "market_outgoing")
public class Outgoing {
    static final int HINT_LENGTH = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    @Enumerated(EnumType.STRING)
    OutgoingKind kind = OutgoingKind.CLIENT;

    @Nullable Long orderId;
    @Nullable Long clientId;
    @Nullable Long offerId;
    /** The order's there. */
    @Nullable Long marketId;

    @Enumerated(EnumType.STRING)
    @Nullable OrderStatus basedOn;

    @Enumerated(EnumType.STRING)
    @Nullable OrderStatus target;

    long amount;
    long booked;
    @Nullable Long entryId;

    @Enumerated(EnumType.STRING)
    OutgoingState state = OutgoingState.READY;

    @Enumerated(EnumType.STRING)
    @Nullable Why why;

    /** Where the order was there when it was parked. */
    @Enumerated(EnumType.STRING)
    @Nullable OrderStatus seen;

    String hint = "";
    int attempts;
    @Nullable Long aboveTx;
    @Nullable Long claimedTx;
    @Nullable Long answered;
    UUID operationId = new UUID(0, 0);
    Instant createdAt = Instant.EPOCH;
    @Nullable Instant sentAt;
    @Nullable Instant doneAt;

    protected Outgoing() {}

    private Outgoing(Transaction transaction, OutgoingKind kind, UUID operationId) {
        this.kind = kind;
        this.operationId = operationId;
        this.createdAt = transaction.at();
    }

    static Outgoing step(Transaction transaction, OutgoingKind kind, long order, long marketId, OrderStatus from,
            OrderStatus to, UUID operationId) {
        Outgoing row = new Outgoing(transaction, kind, operationId);
        row.orderId = order;
        row.marketId = marketId;
        row.basedOn = from;
        row.target = to;
        return row;
    }

    static Outgoing price(Transaction transaction, long order, long marketId, long kopecks, UUID operationId) {
        Outgoing row = new Outgoing(transaction, OutgoingKind.PRICE, operationId);
        row.orderId = order;
        row.marketId = marketId;
        row.amount = kopecks;
        return row;
    }

    static Outgoing client(Transaction transaction, long client) {
        Outgoing row = new Outgoing(transaction, OutgoingKind.CLIENT, UUID.randomUUID());
        row.clientId = client;
        return row;
    }

    /**
     * @param amount kopecks of a sale, hundredths of a deduction
     * @param booked signed, as the shop's entry has them
     */
    static Outgoing points(
            Transaction transaction, OutgoingKind kind, long client, long amount, long booked, long entry) {
        Outgoing row = new Outgoing(transaction, kind, UUID.randomUUID());
        row.clientId = client;
        row.amount = amount;
        row.booked = booked;
        row.entryId = entry;
        return row;
    }

    static Outgoing product(Transaction transaction, long offer) {
        Outgoing row = new Outgoing(transaction, OutgoingKind.PRODUCT, UUID.randomUUID());
        row.offerId = offer;
        return row;
    }

    /** Whom it is sent to: only there can it be looked for, whoever the client is merged into meanwhile. */
    void toCustomer(long customer) {
        marketId = customer;
    }

    /** What a person wants looked for once more: whether it arrived is not known. */
    void doubted() {
        state = OutgoingState.UNKNOWN;
        why = null;
    }

    /**
     * Since the backup that it stands in was taken. What the marketplace had refused stays with the person, but is looked
     * for before it is sent.
     *
     * @param above the highest transaction that the backup knows
     */
    void mayHaveBeenSent(long above) {
        if (state == OutgoingState.READY) {
            doubted();
        } else if (state == OutgoingState.REJECTED && kind.movesPoints()) {
            state = OutgoingState.CONFLICT;
        } else {
            return;
        }
        aboveTx = kind.movesPoints() ? Long.valueOf(above) : null;
        answered = null;
    }

    /** @param above the highest transaction that is there before */
    void sending(@Nullable Long above, Instant at) {
        state = OutgoingState.SENDING;
        aboveTx = above;
        sentAt = at;
        attempts++;
    }

    void unknown() {
        state = OutgoingState.UNKNOWN;
    }

    /** The order had ended there, and the shop's step has opened it again. */
    void revived(OrderStatus ended) {
        unknown();
        why = Why.ENDED_THERE;
        seen = ended;
    }

    boolean hasRevived() {
        return state == OutgoingState.UNKNOWN && why == Why.ENDED_THERE;
    }

    /** The points that the reply told; the transaction itself is to be looked up. */
    void answered(long points) {
        state = OutgoingState.UNKNOWN;
        answered = points;
    }

    void looked() {
        attempts++;
    }

    void ready() {
        state = OutgoingState.READY;
        answered = null;
        why = null;
    }

    void done(Instant at) {
        state = OutgoingState.DONE;
        doneAt = at;
        why = null;
    }

    /** The sale that it takes back gave less, or more, than the shop had thought. */
    void takes(long hundredths) {
        amount = hundredths;
        booked = -hundredths;
    }

    void claims(@Nullable Long transactionId) {
        claimedTx = transactionId;
    }

    /** Nothing will be sent, and nothing is left to decide. */
    void ended(Why reason, Instant at) {
        done(at);
        why = reason;
    }

    void parked(OutgoingState where, Why reason, @Nullable OrderStatus there, String words) {
        state = where;
        why = reason;
        seen = there;
        hint = words.length() > HINT_LENGTH ? words.substring(0, HINT_LENGTH) : words;
    }

    /** The person wants the shop's step done from where the order is there. */
    void basedOnWhatIsThere() {
        if (seen == null || seen.isFinal()) {
            throw new UserProblem("marketplace.outbox.ended");
        }
        basedOn = seen;
        ready();
    }

    void mustBeParked() {
        if (!isParked()) {
            throw new UserProblem("marketplace.outbox.notParked");
        }
    }

    /** Points that were sent, and nobody knows which transaction they became. */
    boolean isDoubtful() {
        return kind.movesPoints() && state == OutgoingState.CONFLICT;
    }

    boolean isToSend() {
        return state == OutgoingState.READY || state == OutgoingState.UNKNOWN;
    }

    boolean isParked() {
        return state == OutgoingState.CONFLICT || state == OutgoingState.REJECTED;
    }

    /** Who has to wait for whom. */
    String queue() {
        if (kind == OutgoingKind.PRODUCT) {
            return "offer " + offerId;
        }
        return kind.isOfOrder() ? "order " + orderId : "client " + clientId;
    }

    /** Whether those behind it in its queue have to wait for it. */
    boolean holdsUp() {
        return switch (state) {
            case DONE -> false;
            case READY, SENDING, UNKNOWN -> true;
            case CONFLICT -> !kind.movesPoints();
            case REJECTED -> kind == OutgoingKind.CLIENT;
        };
    }

    long id() {
        return requireNonNull(id);
    }

    /** What is worked with follows what is stored. */
    void become(Outgoing stored) {
        clientId = stored.clientId;
        marketId = stored.marketId;
        basedOn = stored.basedOn;
        amount = stored.amount;
        booked = stored.booked;
        state = stored.state;
        why = stored.why;
        seen = stored.seen;
        hint = stored.hint;
        attempts = stored.attempts;
        aboveTx = stored.aboveTx;
        claimedTx = stored.claimedTx;
        answered = stored.answered;
        sentAt = stored.sentAt;
        doneAt = stored.doneAt;
    }

    OutgoingRow row() {
        return new OutgoingRow(id(), kind, orderId, clientId, basedOn, target, amount, booked, state, why, seen, hint,
                attempts, createdAt, sentAt, doneAt, offerId);
    }
}
