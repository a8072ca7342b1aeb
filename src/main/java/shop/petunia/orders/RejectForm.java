package shop.petunia.orders;

import java.util.Optional;
import java.util.UUID;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Form;
import shop.petunia.ui.Input;
import shop.petunia.ui.Kit;

/** Asks why a request is rejected; the buyer reads it. */
final class RejectForm {
    private final OrderWorkplace place;
    private final Kit kit;
    private final OrderRow order;
    private final Runnable changed;
    private final UUID operation = UUID.randomUUID();
    private final Busy busy = new Busy();
    private final Input<String> reason = ReasonChoice.input();
    private final Form form;

    private RejectForm(OrderWorkplace place, Kit kit, OrderRow order, Runnable changed) {
        this.place = place;
        this.kit = kit;
        this.order = order;
        this.changed = changed;
        this.form = new Form(kit.texts())
                .suggesting("reject-reason", "orders.reject.reason", reason, ReasonChoice.rejecting(kit.texts()))
                .buttons("reject-save", "orders.reject.save", busy, this::save, kit.dialogs()::close);
    }

    static void open(OrderWorkplace place, Kit kit, OrderRow order, Runnable changed) {
        kit.dialogs().sheet(Sentence.of("orders.reject.title", order.number()),
                new RejectForm(place, kit, order, changed).form);
    }

    private void save() {
        Optional<String> why = reason.value();
        if (why.isEmpty()) {
            form.focusWrong();
            return;
        }
        kit.background().run(busy, () -> place.desk().steps().reject(order.id(), why.get(), operation),
                outcome -> kit.saved(OrderTold.stepped(outcome), changed), problem -> form.refuse(problem.sentence()));
    }
}
