package shop.petunia.orders;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.shared.SearchText;
import shop.petunia.shared.UserProblem;
import shop.petunia.stock.Document;
import shop.petunia.storage.Transaction;

/** One sale from request to hand-over. Its lines, payments and history are rows of their own. */
@Entity
@Table(name = "shop_order")
public class Order {
    static final int ITEMS_LENGTH = 4000;

    private static final int DETAILS_LENGTH = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    @Version
    int version;

    String number = "";

    @Enumerated(EnumType.STRING)
    Channel channel = Channel.COUNTER;

    @Enumerated(EnumType.STRING)
    OrderStatus status = OrderStatus.DONE;

    @Enumerated(EnumType.STRING)
    OrderTab tab = OrderTab.HISTORY;

    @Enumerated(EnumType.STRING)
    Way way = Way.PICKUP;

    @Enumerated(EnumType.STRING)
    StockState stock = StockState.NONE;

    String address = "";
    LocalDate dueOn = LocalDate.EPOCH;
    @Nullable LocalTime windowFrom;
    @Nullable LocalTime windowTo;
    String buyerName = "";
    /** E.164 when it is a phone, else as it was written. */
    String buyerPhone = "";
    String recipientName = "";
    String recipientPhone = "";
    @Nullable Long clientId;
    String note = "";
    String giftNote = "";
    String details = "";
    /** In kopecks, as all money. What the lines cost after their own discounts. */
    long goods;
    long fee;
    /** In hundredths. */
    long pointsUsed;
    long pointsDiscount;
    /** To be paid in money. */
    long total;
    @Nullable Long originalTotal;
    /** The payments' sum. */
    long paid;
    boolean paidOnline;
    Instant createdAt = Instant.EPOCH;
    long authorId;
    @Nullable Instant assembledAt;
    @Nullable Instant doneAt;
    @Nullable Long marketId;
    String marketVersion = "";

    /** The marketplace's own, which may lag behind or be ahead; null for other channels. */
    @Enumerated(EnumType.STRING)
    @Nullable OrderStatus marketStatus;

    /** Fingerprints of what it told, see {@link ToldContacts}; no words, lest they outlive the person's. */
    String marketContacts = "";
    /** As the marketplace wrote the lines. */
    String marketItems = "";

    @Enumerated(EnumType.STRING)
    @Nullable PaymentMethod paymentMethod;

    String paymentStatus = "";

    protected Order() {}

    Order(Transaction transaction, String number, Channel channel, OrderStatus status, Instant createdAt) {
        this.number = number;
        this.channel = channel;
        this.createdAt = createdAt;
        this.authorId = transaction.author();
        is(status, createdAt);
    }

    void describe(OrderContacts contacts, Contact buyer, Contact recipient) {
        way = contacts.way();
        address = contacts.address();
        dueOn = contacts.dueOn();
        windowFrom = contacts.from();
        windowTo = contacts.to();
        buyerName = buyer.name();
        buyerPhone = buyer.phone();
        recipientName = recipient.name();
        recipientPhone = recipient.phone();
        note = contacts.comment();
        giftNote = contacts.giftNote();
        settle();
    }

    void belongsTo(@Nullable Long client) {
        clientId = client;
    }

    /** What it costs by its lines; a price that was agreed otherwise is gone. */
    void cost(Money lines, Money delivery) {
        goods = lines.kopecks();
        fee = delivery.kopecks();
        originalTotal = null;
        if (goods < pointsDiscount) {
            throw new UserProblem("orders.points.exceed", number, Money.ofKopecks(pointsDiscount));
        }
        total = Math.addExact(goods - pointsDiscount, fee);
    }

    void payByPoints(long points, Money discount) {
        pointsUsed = points;
        pointsDiscount = discount.kopecks();
        total = Math.subtractExact(total, pointsDiscount);
    }

    /** The points are given back; what they paid is to be paid in money. */
    void payNoPoints() {
        total = Math.addExact(total, pointsDiscount);
        pointsUsed = 0;
        pointsDiscount = 0;
    }

    void agree(Money newTotal) {
        if (originalTotal == null) {
            originalTotal = total;
        }
        total = newTotal.kopecks();
    }

    void receive(Money amount) {
        long now = Math.addExact(paid, amount.kopecks());
        if (now < 0) {
            throw new UserProblem("orders.refund.tooMuch", number, Money.ofKopecks(paid));
        }
        paid = now;
    }

    /** Takes a status on, whatever it was; whether it may is {@link Steps}' word or the marketplace's. */
    void is(OrderStatus next, Instant at) {
        status = next;
        tab = next.tab();
        if (next == OrderStatus.READY_FOR_PICKUP || next == OrderStatus.IN_TRANSIT || next.isSold()) {
            assembled(at);
        }
        if (!next.isSold()) {
            doneAt = null;
        } else if (doneAt == null) {
            doneAt = at;
        }
    }

    void assembled(Instant at) {
        assembledAt = assembledAt == null ? at : assembledAt;
    }

    /** It was handed over before it was first seen. */
    void sawDone(Instant at) {
        doneAt = at;
    }

    /** What the marketplace says about its money. */
    void hears(CloudOrder told, Money lines) {
        marketId = told.marketId();
        marketVersion = told.version();
        marketItems = Typed.cut(told.items(), ITEMS_LENGTH);
        goods = lines.kopecks();
        fee = told.fee().kopecks();
        total = told.total().kopecks();
        originalTotal = told.originalTotal() == null ? null : Long.valueOf(told.originalTotal().kopecks());
        pointsUsed = told.pointsUsed().hundredths();
        pointsDiscount = told.pointsDiscount().kopecks();
        paymentMethod = told.paymentMethod();
        paymentStatus = told.paymentStatus();
        paidOnline = told.isPaidOnline();
        marketStatus = told.status();
        if (status.isOpen()) {
            marketContacts = ToldContacts.fingerprint(told.contacts());
        }
    }

    /** The marketplace has said where it has the order. */
    void hears(OrderStatus there) {
        marketStatus = there;
    }

    void stock(StockState next) {
        stock = next;
    }

    /** Takes the person out; what was sold, when and for how much stays. */
    void forget() {
        address = "";
        buyerName = "";
        buyerPhone = "";
        recipientName = "";
        recipientPhone = "";
        note = "";
        giftNote = "";
        marketContacts = "";
        settle();
    }

    Money total() {
        return Money.ofKopecks(total);
    }

    /** What is paid for goods: after discounts and points, without delivery. */
    Money goodsPaid() {
        return Money.ofKopecks(Math.max(0, total - fee));
    }

    /** What is still to be paid; below zero what is to be given back. */
    Money due() {
        return Money.ofKopecks(paidOnline ? -paid : total - paid);
    }

    boolean isOfMarket() {
        return channel == Channel.MARKETPLACE;
    }

    Document document() {
        return Document.of(OrderChange.ORDER, id(), number);
    }

    long id() {
        return requireNonNull(id);
    }

    private void settle() {
        details = Typed.cut(SearchText.of(address, note, giftNote), DETAILS_LENGTH);
    }

    /** Somebody's name and phone, the phone in the form that is the same for all ways of writing it. */
    record Contact(String name, String phone) {}
}
