package shop.petunia.orders;

/** How far an order is. What may follow what is told by {@link Steps}. */
public enum OrderStatus {
    PENDING(OrderTab.REQUESTS),
    ACCEPTED(OrderTab.ACTIVE),
    ASSEMBLING(OrderTab.ACTIVE),
    IN_TRANSIT(OrderTab.ACTIVE),
    READY_FOR_PICKUP(OrderTab.ACTIVE),
    DONE(OrderTab.HISTORY),
    /** Confirmed by the buyer on the marketplace. */
    COMPLETED(OrderTab.HISTORY),
    REJECTED(OrderTab.HISTORY),
    CANCELLED(OrderTab.HISTORY);

    private final OrderTab tab;

    OrderStatus(OrderTab tab) {
        this.tab = tab;
    }

    public OrderTab tab() {
        return tab;
    }

    /** The shop still has something to do. */
    public boolean isOpen() {
        return tab != OrderTab.HISTORY;
    }

    /** The goods were handed over: the sale counts. */
    public boolean isSold() {
        return this == DONE || this == COMPLETED;
    }

    /** There will be no sale. */
    public boolean isOff() {
        return this == REJECTED || this == CANCELLED;
    }

    /** Nothing leaves it. */
    public boolean isFinal() {
        return this == COMPLETED || isOff();
    }
}
