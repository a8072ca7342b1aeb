package shop.petunia.orders;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import shop.petunia.clients.ClientChange;
import shop.petunia.clients.ClientRow;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Dialogs.Question;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;
import shop.petunia.ui.Place;

/** One order: all that is known of it, and what can be done with it. */
final class OrderCardViewModel {
    private final OrderWorkplace place;
    private final Kit kit;
    private final long id;
    private final Runnable leaving;
    private final Consumer<OrderCard> editing;
    private final ReadOnlyObjectWrapper<@Nullable OrderCard> card = new ReadOnlyObjectWrapper<>();
    private final Latest latest = new Latest();
    private final Busy busy = new Busy();
    private final OrderActions actions;

    /**
     * @param leaving goes back to the list
     * @param editing goes to the form
     */
    OrderCardViewModel(OrderWorkplace place, Kit kit, long id, Runnable leaving, Consumer<OrderCard> editing) {
        this.place = place;
        this.kit = kit;
        this.id = id;
        this.leaving = leaving;
        this.editing = editing;
        this.actions = new OrderActions(place, kit, this::refresh);
    }

    long id() {
        return id;
    }

    /** Null until it is loaded. */
    ReadOnlyObjectProperty<@Nullable OrderCard> card() {
        return card.getReadOnlyProperty();
    }

    OrderActions actions() {
        return actions;
    }

    OrderTold told() {
        return place.told(kit.texts());
    }

    Waiting waiting(OrderRow order) {
        return place.waiting(order);
    }

    void refresh() {
        kit.background().latest(latest, () -> place.desk().orders().card(id), this::show);
    }

    private void show(Optional<OrderCard> found) {
        if (found.isEmpty()) {
            kit.background().refused(new UserProblem("orders.gone"));
            leaving.run();
        } else {
            card.set(found.get());
        }
    }

    void back() {
        leaving.run();
    }

    void edit() {
        with(editing);
    }

    void showLabel() {
        with(known -> new OrderPapers(place, kit).show(known));
    }

    void pay() {
        with(known -> PaymentForm.pay(place, kit, known.order(), this::refresh));
    }

    void refund() {
        with(known -> PaymentForm.refund(place, kit, known.order(), this::refresh));
    }

    void price() {
        with(known -> PriceForm.open(place, kit, known.order(), this::refresh));
    }

    void usePoints() {
        with(known -> {
            ClientRow client = known.client();
            if (client != null) {
                PointsForm.open(place, kit, known.order(), client.id(), this::refresh);
            }
        });
    }

    void returnPoints() {
        with(known -> {
            UUID operation = UUID.randomUUID();
            Question question = new Question(Sentence.of("orders.pointsBack.title"),
                    Sentence.of("orders.pointsBack.question", known.order().pointsUsed(),
                            known.order().pointsDiscount()),
                    Sentence.of("orders.pointsBack.action"), false);
            kit.dialogs().confirm(question, () -> kit.act(busy,
                    () -> place.desk().money().returnPoints(id, operation),
                    Sentence.of("orders.pointsBack.done"), this::refresh));
        });
    }

    void link() {
        with(known -> LinkForm.open(place, kit, known.order(), this::refresh));
    }

    void unlink() {
        UUID operation = UUID.randomUUID();
        kit.act(busy, () -> place.desk().orders().link(id, null, operation), Sentence.of("orders.link.removed"),
                this::refresh);
    }

    void enrol() {
        UUID operation = UUID.randomUUID();
        kit.act(busy, () -> {
            var unused = place.desk().orders().enrol(id, operation);
        }, Sentence.of("orders.enrol.done"), this::refresh);
    }

    void openClient() {
        with(known -> {
            ClientRow client = known.client();
            if (client != null) {
                kit.navigator().go(new Place(ClientChange.CLIENT, client.id()));
            }
        });
    }

    void copied() {
        kit.dialogs().notice(Sentence.of("orders.copied"));
    }

    private void with(Consumer<OrderCard> action) {
        OrderCard known = card.get();
        if (known != null) {
            action.accept(known);
        }
    }
}
