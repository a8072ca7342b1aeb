package shop.petunia.orders;

import atlantafx.base.theme.Styles;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Label;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Form;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;

/** Another price that was agreed upon; the original stays known. */
final class PriceForm {
    private final OrderWorkplace place;
    private final Kit kit;
    private final OrderRow order;
    private final Runnable changed;
    private final UUID operation = UUID.randomUUID();
    private final Busy busy = new Busy();
    private final Input<Money> total = Inputs.money();
    private final Input<String> reason = Inputs.required(Cancellation.REASON_LENGTH);
    private final Form form;

    private PriceForm(OrderWorkplace place, Kit kit, OrderRow order, Runnable changed) {
        this.place = place;
        this.kit = kit;
        this.order = order;
        this.changed = changed;
        this.form = new Form(kit.texts())
                .text("price-total", "orders.price.total", total)
                .below(hint())
                .text("price-reason", "orders.price.reason", reason)
                .buttons("price-save", "orders.price.save", busy, this::save, kit.dialogs()::close);
        total.reset(FormMoney.typed(kit.texts(), order.total()));
    }

    static void open(OrderWorkplace place, Kit kit, OrderRow order, Runnable changed) {
        kit.dialogs().sheet(Sentence.of("orders.price.title", order.number()),
                new PriceForm(place, kit, order, changed).form);
    }

    private Label hint() {
        Money original = order.originalTotal();
        Label label = new Label(original == null
                ? kit.texts().get("orders.price.hint", order.fee())
                : kit.texts().get("orders.price.hintOriginal", order.fee(), original));
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        return label;
    }

    private void save() {
        Optional<Money> typed = total.value();
        Optional<String> why = reason.value();
        if (typed.isEmpty() || why.isEmpty()) {
            form.focusWrong();
            return;
        }
        store(typed.get(), why.get());
    }

    private void store(Money money, String why) {
        kit.background().run(busy, () -> priced(money, why), done -> kit.saved(done, changed), problem -> {
            if (!place.permit().ask(kit, problem, () -> store(money, why))) {
                form.refuse(problem, Map.of("orders.price.positive", total, "orders.price.belowFee", total));
            }
        });
    }

    private Sentence priced(Money money, String why) {
        place.desk().money().price(order.id(), money, why, operation);
        return Sentence.of("orders.price.done", money);
    }
}
