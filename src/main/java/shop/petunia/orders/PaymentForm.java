package shop.petunia.orders;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Dialogs.Question;
import shop.petunia.ui.Form;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;

/** Money that comes for an order or goes back. */
final class PaymentForm {
    private final OrderWorkplace place;
    private final Kit kit;
    private final OrderRow order;
    private final boolean back;
    private final Runnable changed;
    private final UUID operation = UUID.randomUUID();
    private final Busy busy = new Busy();
    private final Input<Money> amount = Inputs.money();
    private final Input<PaidBy> by = Inputs.constant(PaidBy.CASH);
    private final Form form;

    private PaymentForm(
            OrderWorkplace place, Kit kit, OrderRow order, boolean back, boolean skippable, Runnable changed) {
        this.place = place;
        this.kit = kit;
        this.order = order;
        this.back = back;
        this.changed = changed;
        this.form = new Form(kit.texts())
                .segments("payment-by", "orders.payment.by", by, List.of(PaidBy.values()))
                .text("payment-amount", "orders.payment.amount", amount)
                .node(new TillNote(place.till(), kit));
        if (skippable) {
            form.node(Buttons.plain(kit.texts(), "payment-skip", "orders.payment.skip", this::skip));
        }
        form.buttons("payment-save", back ? "orders.refund.save" : "orders.payment.save", busy, this::save,
                kit.dialogs()::close);
        amount.reset(FormMoney.typed(kit.texts(), usual()));
    }

    static void pay(OrderWorkplace place, Kit kit, OrderRow order, Runnable changed) {
        open(new PaymentForm(place, kit, order, false, false, changed),
                Sentence.of("orders.payment.title", order.due()));
    }

    /** The order is about to be handed over, and something is open. */
    static void before(OrderWorkplace place, Kit kit, OrderRow order, Runnable then) {
        open(new PaymentForm(place, kit, order, false, false, then),
                Sentence.of("orders.payment.before", order.number(), order.due()));
    }

    /** The same, but the money may have come another way, which is asked about. */
    static void orNot(OrderWorkplace place, Kit kit, OrderRow order, Runnable then) {
        open(new PaymentForm(place, kit, order, false, true, then),
                Sentence.of("orders.payment.before", order.number(), order.due()));
    }

    static void refund(OrderWorkplace place, Kit kit, OrderRow order, Runnable changed) {
        open(new PaymentForm(place, kit, order, true, false, changed),
                Sentence.of("orders.refund.title", order.paid()));
    }

    private static void open(PaymentForm opened, Sentence title) {
        opened.kit.dialogs().sheet(title, opened.form);
    }

    private Money usual() {
        if (back) {
            return order.due().isNegative() ? order.due().negated() : order.paid();
        }
        return order.due();
    }

    private void skip() {
        kit.dialogs().confirm(new Question(Sentence.of("orders.payment.skip.title"),
                Sentence.of("orders.payment.skip.text", order.number(), order.due()),
                Sentence.of("orders.payment.skip"), true), () -> {
                    kit.dialogs().close();
                    changed.run();
                });
    }

    private void save() {
        Optional<Money> typed = amount.value();
        if (typed.isEmpty()) {
            form.focusWrong();
            return;
        }
        kit.background().run(busy, () -> booked(typed.get()), done -> kit.saved(done, changed),
                problem -> form.refuse(problem, Map.of(
                        "orders.payment.positive", amount, "orders.payment.tooMuch", amount,
                        "orders.refund.tooMuch", amount)));
    }

    private Sentence booked(Money money) {
        Payment payment = new Payment(by.value().orElseThrow(), money);
        if (back) {
            place.desk().money().refund(order.id(), payment, operation);
            return Sentence.of("orders.refund.done", money);
        }
        place.desk().money().pay(order.id(), payment, operation);
        return Sentence.of("orders.payment.done", money);
    }
}
