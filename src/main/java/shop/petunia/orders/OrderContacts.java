package shop.petunia.orders;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.UserProblem;

/**
 * To whom, where and when an order goes.
 *
 * @param address empty for pickup
 * @param dueOn on which business day it has to be ready
 * @param from the beginning of the agreed window, or null
 * @param to its end, or null
 * @param buyerPhone as it was typed
 * @param recipientName empty when it is the buyer
 */
public record OrderContacts(
        Way way,
        String address,
        LocalDate dueOn,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        String buyerName,
        String buyerPhone,
        String recipientName,
        String recipientPhone,
        String comment,
        String giftNote) {
    public static final int ADDRESS_LENGTH = 500;
    public static final int NAME_LENGTH = 200;
    public static final int PHONE_LENGTH = 60;
    public static final int COMMENT_LENGTH = 2000;
    public static final int GIFT_NOTE_LENGTH = 1000;

    public OrderContacts {
        address = Typed.lines(address, ADDRESS_LENGTH);
        buyerName = Typed.line(buyerName, NAME_LENGTH);
        buyerPhone = Typed.line(buyerPhone, PHONE_LENGTH);
        recipientName = Typed.line(recipientName, NAME_LENGTH);
        recipientPhone = Typed.line(recipientPhone, PHONE_LENGTH);
        comment = Typed.lines(comment, COMMENT_LENGTH);
        giftNote = Typed.lines(giftNote, GIFT_NOTE_LENGTH);
        if (from != null && to != null && to.isBefore(from)) {
            throw new UserProblem("orders.window.reversed");
        }
    }

    /** Somebody comes to fetch it. */
    public static OrderContacts pickup(LocalDate dueOn, String buyerName, String buyerPhone) {
        return new OrderContacts(Way.PICKUP, "", dueOn, null, null, buyerName, buyerPhone, "", "", "", "");
    }

    public static OrderContacts delivery(LocalDate dueOn, String address, String buyerName, String buyerPhone) {
        return new OrderContacts(Way.DELIVERY, address, dueOn, null, null, buyerName, buyerPhone, "", "", "", "");
    }

    public OrderContacts window(@Nullable LocalTime begin, @Nullable LocalTime end) {
        return new OrderContacts(way, address, dueOn, begin, end, buyerName, buyerPhone, recipientName, recipientPhone,
                comment, giftNote);
    }

    public OrderContacts recipient(String name, String phone) {
        return new OrderContacts(way, address, dueOn, from, to, buyerName, buyerPhone, name, phone, comment, giftNote);
    }

    public OrderContacts notes(String text, String gift) {
        return new OrderContacts(way, address, dueOn, from, to, buyerName, buyerPhone, recipientName, recipientPhone,
                text, gift);
    }

    public OrderContacts buyer(String name, String phone) {
        return new OrderContacts(way, address, dueOn, from, to, name, phone, recipientName, recipientPhone, comment,
                giftNote);
    }
}
