package shop.petunia.orders;

import static shop.petunia.orders.OrderStatus.ACCEPTED;
import static shop.petunia.orders.OrderStatus.ASSEMBLING;
import static shop.petunia.orders.OrderStatus.CANCELLED;
import static shop.petunia.orders.OrderStatus.DONE;
import static shop.petunia.orders.OrderStatus.IN_TRANSIT;
import static shop.petunia.orders.OrderStatus.PENDING;
import static shop.petunia.orders.OrderStatus.READY_FOR_PICKUP;
import static shop.petunia.orders.OrderStatus.REJECTED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;

/**
 * The one table of what the shop may do with an order. What is not in it is refused with the reason. A counter sale is
 * born done and takes no step; what the marketplace reports is adopted whether it is in the table or not.
 */
public final class Steps {
    private static final Set<Channel> ORDERED = Set.of(Channel.MARKETPLACE, Channel.PHONE);
    private static final Set<Channel> MARKETPLACE = Set.of(Channel.MARKETPLACE);
    private static final Set<Channel> PHONE = Set.of(Channel.PHONE);
    private static final Set<Way> ANY = Set.of(Way.values());
    private static final Set<Way> DELIVERY = Set.of(Way.DELIVERY);
    private static final Set<Way> PICKUP = Set.of(Way.PICKUP);

    private static final List<Step> TABLE = List.of(
            new Step(PENDING, ACCEPTED, MARKETPLACE, ANY, false),
            new Step(PENDING, REJECTED, MARKETPLACE, ANY, false),
            new Step(ACCEPTED, ASSEMBLING, ORDERED, ANY, false),
            new Step(ACCEPTED, CANCELLED, PHONE, ANY, false),
            new Step(ASSEMBLING, IN_TRANSIT, ORDERED, DELIVERY, false),
            new Step(ASSEMBLING, READY_FOR_PICKUP, ORDERED, PICKUP, false),
            new Step(ASSEMBLING, DONE, ORDERED, ANY, false),
            new Step(ASSEMBLING, CANCELLED, PHONE, ANY, false),
            new Step(IN_TRANSIT, DONE, ORDERED, DELIVERY, false),
            new Step(IN_TRANSIT, CANCELLED, PHONE, DELIVERY, true),
            new Step(READY_FOR_PICKUP, DONE, ORDERED, PICKUP, false),
            new Step(READY_FOR_PICKUP, CANCELLED, PHONE, PICKUP, true));

    private Steps() {}

    /** One line of the table. */
    private record Step(OrderStatus from, OrderStatus to, Set<Channel> channels, Set<Way> ways, boolean manager) {
        boolean fits(Channel channel, Way way, OrderStatus status) {
            return from == status && channels.contains(channel) && ways.contains(way);
        }
    }

    /** What may come next, the usual first; for the buttons. */
    public static List<OrderStatus> next(Channel channel, Way way, OrderStatus from, boolean manager) {
        return fitting(channel, way, from).filter(step -> manager || !step.manager).map(Step::to).toList();
    }

    /** Whether only a manager may do it. */
    public static boolean needsManager(Channel channel, Way way, OrderStatus from, OrderStatus to) {
        return fitting(channel, way, from).anyMatch(step -> step.to == to && step.manager);
    }

    /** @param number of the order, for the sentence */
    static void check(String number, Channel channel, Way way, OrderStatus from, OrderStatus to, boolean manager) {
        refusal(number, channel, way, from, to, manager).ifPresent(sentence -> {
            throw new UserProblem(sentence);
        });
    }

    /** Why not, or nothing when it may be. */
    public static Optional<Sentence> refusal(
            String number, Channel channel, Way way, OrderStatus from, OrderStatus to, boolean manager) {
        Optional<Step> found = fitting(channel, way, from).filter(step -> step.to == to).findFirst();
        if (found.isEmpty()) {
            return Optional.of(reason(number, channel, way, from, to));
        }
        return found.get().manager && !manager
                ? Optional.of(Sentence.of("orders.step.manager", number, from))
                : Optional.empty();
    }

    private static Sentence reason(String number, Channel channel, Way way, OrderStatus from, OrderStatus to) {
        if (channel == Channel.COUNTER) {
            return Sentence.of("orders.step.counter", number);
        }
        if (from == to) {
            return Sentence.of("orders.step.already", number, to);
        }
        if (from.isFinal()) {
            return Sentence.of("orders.step.final", number, from);
        }
        return switch (to) {
            case COMPLETED -> Sentence.of("orders.step.buyer", number);
            case CANCELLED -> cancelling(number, channel, from);
            case REJECTED -> rejecting(number, channel, from);
            case IN_TRANSIT -> way == Way.PICKUP ? Sentence.of("orders.step.pickup", number) : order(number, from, to);
            case READY_FOR_PICKUP ->
                way == Way.DELIVERY ? Sentence.of("orders.step.delivery", number) : order(number, from, to);
            default -> order(number, from, to);
        };
    }

    private static Sentence cancelling(String number, Channel channel, OrderStatus from) {
        if (from == PENDING && channel == Channel.MARKETPLACE) {
            return Sentence.of("orders.step.rejectInstead", number);
        }
        if (channel == Channel.MARKETPLACE) {
            return Sentence.of("orders.step.cloudCancels", number);
        }
        return from == DONE ? Sentence.of("orders.step.doneCancel", number) : order(number, from, CANCELLED);
    }

    private static Sentence rejecting(String number, Channel channel, OrderStatus from) {
        return channel == Channel.PHONE
                ? Sentence.of("orders.step.cancelInstead", number)
                : Sentence.of("orders.step.requestsOnly", number, from);
    }

    private static Sentence order(String number, OrderStatus from, OrderStatus to) {
        return Sentence.of("orders.step.order", number, from, to);
    }

    private static Stream<Step> fitting(Channel channel, Way way, OrderStatus from) {
        return TABLE.stream().filter(step -> step.fits(channel, way, from));
    }
}
