package shop.petunia.orders;

import java.util.List;

/** A column of the board: what is at the same point of its way through the shop. */
enum BoardStage {
    REQUESTS(List.of(OrderStatus.PENDING)),
    ACCEPTED(List.of(OrderStatus.ACCEPTED)),
    ASSEMBLING(List.of(OrderStatus.ASSEMBLING)),
    LEAVING(List.of(OrderStatus.IN_TRANSIT, OrderStatus.READY_FOR_PICKUP));

    private final List<OrderStatus> statuses;

    BoardStage(List<OrderStatus> statuses) {
        this.statuses = statuses;
    }

    List<OrderStatus> statuses() {
        return statuses;
    }

    /** Where an order of this way comes to when it is brought here. */
    OrderStatus status(Way way) {
        return this == LEAVING && way == Way.PICKUP ? OrderStatus.READY_FOR_PICKUP : statuses.getFirst();
    }
}
