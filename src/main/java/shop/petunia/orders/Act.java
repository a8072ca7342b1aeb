package shop.petunia.orders;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import shop.petunia.loyalty.Booking;
import shop.petunia.stock.Operation;

/**
 * One command on one order, within one transaction. What it writes is numbered, and the id with the order and the
 * number is unique in the database: a repeated command can't be booked twice.
 */
final class Act {
    private final UUID id;
    private final boolean fromMarket;
    private final Operation stock;
    private final Booking points;
    private int steps;

    private Act(UUID id, long orderId, boolean fromMarket) {
        this.id = id;
        this.fromMarket = fromMarket;
        stock = Operation.of(part(id, "stock " + orderId));
        points = Booking.of(part(id, "points " + orderId));
    }

    static Act of(UUID id, long orderId) {
        return new Act(id, orderId, false);
    }

    /** Something that the marketplace has told. */
    static Act told(UUID id, long orderId) {
        return new Act(id, orderId, true);
    }

    UUID id() {
        return id;
    }

    boolean fromMarket() {
        return fromMarket;
    }

    Operation stock() {
        return stock;
    }

    Booking points() {
        return points;
    }

    /** A command's own id for a part of it, the same whenever the command is repeated. */
    UUID part(String name) {
        return part(id, name);
    }

    int nextStep() {
        return steps++;
    }

    private static UUID part(UUID id, String name) {
        return UUID.nameUUIDFromBytes((id + " " + name).getBytes(StandardCharsets.UTF_8));
    }
}
