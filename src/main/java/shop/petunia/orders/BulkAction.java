package shop.petunia.orders;

/** What can be done with several orders at once. */
enum BulkAction {
    ACCEPT,
    ASSEMBLED,
    IN_TRANSIT,
    LABELS;

    /** Whether it would go with this order. */
    boolean fits(OrderWorkplace place, OrderRow order) {
        return switch (this) {
            case ACCEPT -> place.refusal(order, OrderStatus.ACCEPTED).isEmpty();
            case ASSEMBLED -> OrderBulk.canBeAssembled(order);
            case IN_TRANSIT -> place.refusal(order, OrderStatus.IN_TRANSIT).isEmpty();
            case LABELS -> true;
        };
    }
}
