package shop.petunia.orders;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Kit;

/** The steps with one order, wherever it is shown: list, board or card. A refused step shows its sentence. */
final class OrderActions {
    private final OrderWorkplace place;
    private final Kit kit;
    private final Runnable changed;
    private final Busy busy = new Busy();

    /** @param changed is told after each attempt, also when somebody else was faster */
    OrderActions(OrderWorkplace place, Kit kit, Runnable changed) {
        this.place = place;
        this.kit = kit;
        this.changed = changed;
    }

    Busy busy() {
        return busy;
    }

    /** What may come next, the usual first. */
    List<OrderStatus> next(OrderRow order) {
        return place.desk().steps().next(order);
    }

    /** The usual next step, if there is one forward. */
    Optional<OrderStatus> forward(OrderRow order) {
        return next(order).stream().filter(status -> !status.isOff()).findFirst();
    }

    void accept(OrderRow order) {
        step(order, OrderStatus.ACCEPTED);
    }

    void reject(OrderRow order) {
        step(order, OrderStatus.REJECTED);
    }

    void step(OrderRow order, OrderStatus to) {
        Optional<Sentence> refusal = place.refusal(order, to);
        if (refusal.isPresent()) {
            kit.background().refused(new UserProblem(refusal.get()));
            return;
        }
        switch (to) {
            case ACCEPTED, ASSEMBLING -> withFlowers(order, to);
            case REJECTED -> RejectForm.open(place, kit, order, changed);
            case CANCELLED -> CancelForm.open(place, kit, order, changed);
            case DONE -> paid(order, () -> run(order, to, false));
            default -> run(order, to, false);
        }
    }

    void showLabel(OrderRow order) {
        new OrderPapers(place, kit).show(List.of(order.id()), busy);
    }

    /** Who hands an order over that is not wholly paid takes the money first; of a marketplace's that may have come. */
    private void paid(OrderRow order, Runnable then) {
        if (order.due().kopecks() > 0 && order.channel() == Channel.PHONE) {
            PaymentForm.before(place, kit, order, then);
        } else if (order.due().kopecks() > 0 && order.paymentMethod() == PaymentMethod.ON_PICKUP) {
            PaymentForm.orNot(place, kit, order, then);
        } else {
            then.run();
        }
    }

    private void withFlowers(OrderRow order, OrderStatus to) {
        kit.background().run(busy, () -> new ExpiredCheck(place.rooms()).ofStep(order.id(), to),
                ageing -> ExpiredQuestion.ask(kit, ageing, expiredToo -> run(order, to, expiredToo)));
    }

    private void run(OrderRow order, OrderStatus to, boolean expiredToo) {
        UUID operation = UUID.randomUUID();
        kit.background().run(busy, () -> stepped(order.id(), to, expiredToo, operation), this::told, this::refused);
    }

    private OrderOutcome stepped(long id, OrderStatus to, boolean expiredToo, UUID operation) {
        OrderSteps steps = place.desk().steps();
        return switch (to) {
            case ACCEPTED -> steps.accept(id, expiredToo, operation);
            case ASSEMBLING -> steps.assemble(id, expiredToo, operation);
            default -> steps.step(id, to, operation);
        };
    }

    private void told(OrderOutcome outcome) {
        kit.dialogs().notice(OrderTold.stepped(outcome));
        changed.run();
    }

    private void refused(UserProblem problem) {
        kit.background().refused(problem);
        changed.run();
    }
}
