package shop.petunia.marketplace;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import shop.petunia.orders.CloudOrder;
import shop.petunia.orders.OrderStatus;
import shop.petunia.shared.UserProblem;

/**
 * Tells one step or price of an order. The marketplace checks no transition, so it is read first, each time: at the
 * target already, where it was when the shop took its step, or somewhere else, which a person has to see. An order that
 * ends in the moment between is ended again: the reply to the step says what the order was before.
 */
final class OrderPush {
    private static final int NOT_THERE = 404;

    private final WireRooms rooms;
    private final Desk desk;
    private final OrderReader reader;

    OrderPush(WireRooms rooms, Desk desk) {
        this.rooms = rooms;
        this.desk = desk;
        reader = new OrderReader(rooms.time());
    }

    Went push(Outgoing row) {
        return switch (rooms.client().get(path(row))) {
            case Answer.Stopped stopped -> Went.STOPPED;
            case Answer.Unknown unread -> Went.LATER;
            case Answer.Refused refused when refused.status() == NOT_THERE -> {
                desk.parked(row, OutgoingState.CONFLICT, Why.GONE, null, refused.hint());
                yield Went.ON;
            }
            case Answer.Refused refused -> Went.LATER;
            case Answer.Ok ok -> decide(row, ok);
        };
    }

    /** The cloud's word holds: the order becomes here what it is there. */
    void takeTheirs(Outgoing row) {
        if (!(rooms.client().get(path(row)) instanceof Answer.Ok ok)) {
            throw new UserProblem("marketplace.outbox.unread");
        }
        CloudOrder there = read(ok);
        giveIn(row, there, row.hint, Desk.operation(row, "theirs"));
    }

    private Went decide(Outgoing row, Answer.Ok ok) {
        CloudOrder there;
        try {
            there = read(ok);
        } catch (OrderJson.Unreadable unknown) {
            desk.parked(row, OutgoingState.CONFLICT, Why.ELSEWHERE, null, unknown.field() + ": " + unknown.value());
            return Went.ON;
        }
        if (row.hasRevived()) {
            return there.status() == row.target ? endAgain(row) : parked(row, there);
        }
        if (isThere(row, there)) {
            rooms.orders().adopt(there, UUID.randomUUID());
            desk.done(row);
            return Went.ON;
        }
        return mayGo(row, there) ? send(row, there) : parked(row, there);
    }

    private Went parked(Outgoing row, CloudOrder there) {
        if (there.status().isFinal()) {
            desk.supersede(row);
        }
        rooms.orders().adopt(there, UUID.randomUUID());
        desk.parked(row, OutgoingState.CONFLICT,
                there.status().isFinal() ? Why.ENDED_THERE : Why.ELSEWHERE, there.status(), "");
        return Went.ON;
    }

    private static boolean isThere(Outgoing row, CloudOrder there) {
        if (row.kind == OutgoingKind.PRICE) {
            return there.total().kopecks() == row.amount;
        }
        boolean confirmed = row.target == OrderStatus.DONE && there.status() == OrderStatus.COMPLETED;
        return there.status() == row.target || confirmed;
    }

    private static boolean mayGo(Outgoing row, CloudOrder there) {
        return row.kind == OutgoingKind.PRICE
                ? there.status() == OrderStatus.PENDING || there.status() == OrderStatus.ACCEPTED
                : there.status() == row.basedOn && !there.status().isFinal();
    }

    private Went send(Outgoing row, CloudOrder there) {
        if (row.kind == OutgoingKind.PRICE && row.amount <= 0) {
            desk.parked(row, OutgoingState.REJECTED, Why.REFUSED, there.status(), "");
            return Went.ON;
        }
        desk.sending(row, null);
        return desk.outcome(row, command(row), ok -> taken(row, ok), refused -> refused(row, refused));
    }

    /** It may have ended after it was read and before the step came: then the step has revived it. */
    private Went taken(Outgoing row, Answer.Ok ok) {
        Optional<OrderStatus> ended = OrderJson.status(ok.node(), "old_status")
                .filter(before -> before.isFinal() && before != row.target);
        if (ended.isEmpty()) {
            desk.done(row);
            return Went.ON;
        }
        desk.revived(row, ended.get());
        return endAgain(row);
    }

    /** It becomes again what it was before the shop's step. */
    private Went endAgain(Outgoing row) {
        return switch (rooms.client().put(status(row, requireNonNull(row.seen)))) {
            case Answer.Stopped stopped -> Went.STOPPED;
            case Answer.Ok ended when rooms.client().get(path(row)) instanceof Answer.Ok ok -> parked(row, read(ok));
            default -> Went.LATER;
        };
    }

    /** It may have been refused because the buyer was faster: then it is another question than a plain no. */
    private Went refused(Outgoing row, Answer.Refused refused) {
        if (!(rooms.client().get(path(row)) instanceof Answer.Ok ok)) {
            return desk.inDoubt(row);
        }
        CloudOrder there = read(ok);
        if (isThere(row, there) || !mayGo(row, there)) {
            return decide(row, ok);
        }
        giveIn(row, there, refused.hint(), Desk.operation(row, "refused"));
        desk.parked(row, OutgoingState.REJECTED, Why.REFUSED, there.status(), refused.hint());
        return Went.ON;
    }

    private void giveIn(Outgoing row, CloudOrder there, String hint, UUID operation) {
        desk.supersede(row);
        rooms.orders().refused(there.marketId(), there.status(), hint, operation);
        rooms.orders().adopt(OrderReader.anew(there), UUID.randomUUID());
        rooms.orders().adopt(there, UUID.randomUUID());
    }

    private CloudOrder read(Answer.Ok ok) {
        return reader.read(ok.node(), null);
    }

    private Answer command(Outgoing row) {
        CloudClient client = rooms.client();
        return switch (row.kind) {
            case ACCEPT -> client.post(path(row) + "/accept", null);
            case REJECT -> client.post(path(row) + "/reject", null);
            case PRICE -> client.put(path(row) + "/price?new_price=" + Json.roubles(row.amount).toPlainString());
            default -> client.put(status(row, requireNonNull(row.target)));
        };
    }

    private static String status(Outgoing row, OrderStatus status) {
        return path(row) + "/status?status=" + status.name().toLowerCase(Locale.ROOT);
    }

    private static String path(Outgoing row) {
        return "/seller-web/orders/" + row.marketId;
    }
}
