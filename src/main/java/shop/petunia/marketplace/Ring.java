package shop.petunia.marketplace;

import java.time.Duration;
import java.time.Instant;
import shop.petunia.orders.OrderRow;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;

/**
 * A request that nobody has looked at yet.
 *
 * @param until by when the buyer expects an answer
 */
record Ring(long orderId, String number, String composition, Money total, Instant until) {
    static Ring of(OrderRow order, Duration answer) {
        return new Ring(order.id(), order.number(), order.composition(), order.total(),
                order.createdAt().plus(answer));
    }

    boolean isLate(Instant now) {
        return !until.isAfter(now);
    }

    /** «ответить за 12 мин». */
    Sentence left(Instant now) {
        Duration left = Duration.between(now, until);
        if (left.isNegative()) {
            return Sentence.of("marketplace.ring.late", -left.toMinutes());
        }
        return left.toMinutes() == 0
                ? Sentence.of("marketplace.ring.soon")
                : Sentence.of("marketplace.ring.left", left.toMinutes());
    }
}
