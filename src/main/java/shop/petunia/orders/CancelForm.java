package shop.petunia.orders;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Label;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Form;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;

/** Asks why an order by phone is off, what becomes of its flowers, and how the money goes back. */
final class CancelForm {
    private final OrderWorkplace place;
    private final Kit kit;
    private final OrderRow order;
    private final Runnable changed;
    private final UUID operation = UUID.randomUUID();
    private final Busy busy = new Busy();
    private final Input<String> reason = ReasonChoice.input();
    private final Input<FlowersBack> flowers;
    private final Input<MoneyBack> money = Inputs.constant(MoneyBack.AS_PAID);
    private final Form form;

    private CancelForm(OrderWorkplace place, Kit kit, OrderRow order, Runnable changed) {
        this.place = place;
        this.kit = kit;
        this.order = order;
        this.changed = changed;
        this.flowers = Inputs.constant(usual(order.status()));
        this.form = new Form(kit.texts()).suggesting(
                "cancel-reason", "orders.cancel.reason", reason, ReasonChoice.cancelling(kit.texts()));
        if (order.stock() == StockState.TAKEN) {
            form.segments("cancel-flowers", "orders.cancel.flowers", flowers, List.of(FlowersBack.values()));
        }
        if (!order.paid().isZero()) {
            form.segments("cancel-money", "orders.cancel.money", money, List.of(MoneyBack.values()))
                    .below(paid())
                    .node(new TillNote(place.till(), kit));
        }
        form.buttons("cancel-save", "orders.cancel.save", busy, this::save, kit.dialogs()::close)
                .dangerous("orders.cancel.keep");
    }

    static void open(OrderWorkplace place, Kit kit, OrderRow order, Runnable changed) {
        kit.dialogs().sheet(Sentence.of("orders.cancel.title", order.number()),
                new CancelForm(place, kit, order, changed).form);
    }

    /** What has left the shop already is seldom fit to be sold again. */
    static FlowersBack usual(OrderStatus status) {
        boolean away = status == OrderStatus.IN_TRANSIT || status == OrderStatus.READY_FOR_PICKUP;
        return away ? FlowersBack.WRITTEN_OFF : FlowersBack.TO_LOTS;
    }

    private Label paid() {
        Label label = new Label(kit.texts().get("orders.cancel.paid", order.paid()));
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        return label;
    }

    private void save() {
        Optional<String> why = reason.value();
        if (why.isEmpty()) {
            form.focusWrong();
            return;
        }
        MoneyBack way = order.paid().isZero() ? null : money.value().orElseThrow();
        Cancellation cancellation = new Cancellation(why.get(), flowers.value().orElseThrow(), way);
        kit.background().run(busy, () -> place.desk().steps().cancel(order.id(), cancellation, operation),
                outcome -> kit.saved(OrderTold.stepped(outcome), changed), problem -> form.refuse(problem.sentence()));
    }
}
