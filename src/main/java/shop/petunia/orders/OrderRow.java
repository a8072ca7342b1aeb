package shop.petunia.orders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;

/**
 * An order as lists show it.
 *
 * @param recipientName empty when it is the buyer
 * @param goods what the lines cost after their discounts
 * @param total to be paid in money: after discounts and points, with the fee
 * @param originalTotal before the price was agreed otherwise; null when it never was
 * @param paid in the shop
 * @param composition its lines in words, «Роза Эксплорер × 9, Открытка × 1»
 */
public record OrderRow(
        long id,
        String number,
        Channel channel,
        OrderStatus status,
        Way way,
        StockState stock,
        String address,
        LocalDate dueOn,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        String buyerName,
        String buyerPhone,
        String recipientName,
        String recipientPhone,
        @Nullable Long clientId,
        String comment,
        String giftNote,
        Money goods,
        Money fee,
        Points pointsUsed,
        Money pointsDiscount,
        Money total,
        @Nullable Money originalTotal,
        Money paid,
        boolean paidOnline,
        @Nullable PaymentMethod paymentMethod,
        Instant createdAt,
        @Nullable Instant assembledAt,
        @Nullable Instant doneAt,
        @Nullable Long marketId,
        String composition) {
    static OrderRow of(Order order, String composition) {
        return new OrderRow(order.id(), order.number, order.channel, order.status, order.way, order.stock,
                order.address, order.dueOn, order.windowFrom, order.windowTo, order.buyerName, order.buyerPhone,
                order.recipientName, order.recipientPhone, order.clientId, order.note, order.giftNote,
                Money.ofKopecks(order.goods), Money.ofKopecks(order.fee), Points.ofHundredths(order.pointsUsed),
                Money.ofKopecks(order.pointsDiscount), order.total(), money(order.originalTotal),
                Money.ofKopecks(order.paid), order.paidOnline, order.paymentMethod, order.createdAt,
                order.assembledAt, order.doneAt, order.marketId, composition);
    }

    /** What is still to be paid; below zero what is to be given back. */
    public Money due() {
        return paidOnline ? paid.negated() : total.minus(paid);
    }

    public boolean isPaid() {
        return due().kopecks() <= 0;
    }

    /** Who gets the flowers. */
    public String whoGets() {
        return recipientName.isEmpty() ? buyerName : recipientName;
    }

    public String phoneOfWhoGets() {
        return recipientPhone.isEmpty() ? buyerPhone : recipientPhone;
    }

    public OrderContacts contacts() {
        return new OrderContacts(way, address, dueOn, from, to, buyerName, buyerPhone, recipientName, recipientPhone,
                comment, giftNote);
    }

    private static @Nullable Money money(@Nullable Long kopecks) {
        return kopecks == null ? null : Money.ofKopecks(Objects.requireNonNull(kopecks));
    }
}
