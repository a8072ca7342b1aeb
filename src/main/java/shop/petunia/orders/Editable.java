package shop.petunia.orders;

/** What of an order may still be edited. */
public enum Editable {
    NOTHING,
    /** To whom, where and when; comment and gift note. */
    CONTACTS,
    /** The lines, the way and the fee, too. */
    EVERYTHING;

    /** The marketplace sells its orders' lines; and what is on its way stays as it was packed. */
    public static Editable of(Channel channel, OrderStatus status) {
        if (!status.isOpen()) {
            return NOTHING;
        }
        boolean atHand = status == OrderStatus.ACCEPTED || status == OrderStatus.ASSEMBLING;
        return channel == Channel.PHONE && atHand ? EVERYTHING : CONTACTS;
    }
}
