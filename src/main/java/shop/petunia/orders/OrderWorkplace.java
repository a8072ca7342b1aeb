package shop.petunia.orders;

import java.time.LocalDate;
import java.util.Optional;
import shop.petunia.bouquets.Florist;
import shop.petunia.labels.Labels;
import shop.petunia.settings.ShopSettings;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Permit;
import shop.petunia.ui.Texts;

/**
 * All that the screens of orders work with.
 *
 * @param permit for another price
 */
public record OrderWorkplace(
        OrderRooms rooms, OrderDesk desk, Florist florist, Labels labels, OrderTill till, Permit permit) {
    public OrderWorkplace(OrderRooms rooms, OrderDesk desk, Florist florist, Labels labels) {
        this(rooms, desk, florist, labels, OrderTill.NONE, Permit.NONE);
    }

    LocalDate today() {
        return rooms.time().today();
    }

    Waiting waiting(OrderRow order) {
        return Waiting.of(order, rooms.time().now(), today());
    }

    OrderTold told(Texts texts) {
        return new OrderTold(texts, rooms.time());
    }

    String shop() {
        return florist.settings().get(ShopSettings.NAME);
    }

    /** Why the person at work may not take this step, or nothing. */
    Optional<Sentence> refusal(OrderRow order, OrderStatus to) {
        return Steps.refusal(order.number(), order.channel(), order.way(), order.status(), to,
                rooms.managerHere().getAsBoolean());
    }
}
