package shop.petunia.orders;

import atlantafx.base.theme.Styles;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Label;
import shop.petunia.loyalty.RedemptionQuote;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Form;
import shop.petunia.ui.Input;
import shop.petunia.ui.Kit;

/** Pays a part of an open order with its client's points. */
final class PointsForm {
    private final OrderWorkplace place;
    private final Kit kit;
    private final OrderRow order;
    private final RedemptionQuote most;
    private final Runnable changed;
    private final UUID operation = UUID.randomUUID();
    private final Busy busy = new Busy();
    private final Input<Points> points = new Input<>(FormMoney::points);
    private final Form form;

    private PointsForm(OrderWorkplace place, Kit kit, OrderRow order, RedemptionQuote most, Runnable changed) {
        this.place = place;
        this.kit = kit;
        this.order = order;
        this.most = most;
        this.changed = changed;
        Label hint = new Label(kit.texts().get("orders.points.most", most.points(), most.discount()));
        hint.setId("points-most");
        hint.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        this.form = new Form(kit.texts())
                .text("points-amount", "orders.points.amount", points)
                .below(hint)
                .buttons("points-save", "orders.points.save", busy, this::save, kit.dialogs()::close);
        points.reset(FormMoney.typed(kit.texts(), most.points()));
    }

    static void open(OrderWorkplace place, Kit kit, OrderRow order, long clientId, Runnable changed) {
        kit.background().run(new Busy(),
                () -> place.desk().money().quote(clientId, order.total().minus(order.fee()), FormMoney.ALL),
                most -> kit.dialogs().sheet(Sentence.of("orders.points.title", order.number()),
                        new PointsForm(place, kit, order, most, changed).form));
    }

    private void save() {
        Optional<Points> typed = points.value();
        if (typed.isEmpty()) {
            form.focusWrong();
            return;
        }
        kit.background().run(busy, () -> place.desk().money().usePoints(order.id(), typed.get(), operation),
                (Money discount) -> kit.saved(Sentence.of("orders.points.done", typed.get(), discount), changed),
                problem -> form.refuse(problem,
                        Map.of("loyalty.points.limit", points, "loyalty.points.notEnough", points)));
    }
}
