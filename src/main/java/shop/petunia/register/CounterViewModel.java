package shop.petunia.register;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import shop.petunia.clients.ClientChange;
import shop.petunia.orders.OrderChange;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Dialogs.Question;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Place;
import shop.petunia.ui.Turns;

/** The cart at the counter, and what a cashier does with it. */
final class CounterViewModel {
    private final CounterPlace place;
    private final Kit kit;
    private final KeptCart kept;
    private final CartInHand hand;
    private final CartTurns order;
    private final HeldCarts held;
    private final LastSale last;
    private final Busy busy = new Busy();
    private final Busy paying = new Busy();
    private final ObjectProperty<@Nullable Sentence> told = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper tooLong = new ReadOnlyBooleanWrapper();

    CounterViewModel(CounterPlace place, Kit kit) {
        this.place = place;
        this.kit = kit;
        this.kept = new KeptCart(place.settings().machine(), place.desk().shelf());
        this.hand = new CartInHand(kept, kit.background(), this::forget);
        this.order = new CartTurns(kit.background(), busy);
        this.held = new HeldCarts(place.desk().holds(), kit, hand, order, busy);
        this.last = new LastSale(place, kit);
    }

    CounterPlace place() {
        return place;
    }

    Kit kit() {
        return kit;
    }

    ReadOnlyObjectProperty<Cart> cart() {
        return hand.cart();
    }

    /** The line that the keys work on; -1 while there is none. */
    IntegerProperty chosen() {
        return hand.chosen();
    }

    /** What a scan or a search has come to when it led to nothing; until the next action. */
    ObjectProperty<@Nullable Sentence> told() {
        return told;
    }

    /** The sale just made, for its change, until the next action. */
    ReadOnlyObjectProperty<@Nullable Sold> sold() {
        return last.shown();
    }

    HeldCarts held() {
        return held;
    }

    /** Whether the shift should have been closed long ago. */
    ReadOnlyBooleanProperty tooLong() {
        return tooLong.getReadOnlyProperty();
    }

    /** What brings things into the cart, and what then happens to it, one after the other as it was asked for. */
    Turns turns() {
        return order.turns();
    }

    /** On while a cart is being sold, whatever has become of the sheet. */
    Busy paying() {
        return paying;
    }

    /** Under which this cart is sold: however often and from whatever sheet it is paid, it is sold once. */
    UUID attempt() {
        return hand.attempt();
    }

    /** Takes up the cart that was left when the program ended; one that had been sold by then is told as sold. */
    void begin() {
        kit.background().run(busy, this::left, left -> {
            Sold sale = left.sale();
            if (sale != null) {
                hand.replace(Cart.EMPTY);
                last.show(sale);
            } else {
                hand.replace(left.cart(), left.attempt());
            }
        });
        look();
    }

    /** How many carts wait, and since when the shift is open. */
    void look() {
        held.count();
        kit.background().run(new Busy(), () -> place.desk().shifts().current()
                .map(shift -> shift.isTooLong(place.desk().rooms().time().now()))
                .orElse(false), tooLong::set);
    }

    void scanned(String code) {
        order.turns().run(() -> place.desk().shelf().scanned(code), this::take);
    }

    void take(Scanned found) {
        order.whenStill(() -> taken(found));
    }

    private Left left() {
        KeptCart.Left left = kept.kept();
        return new Left(left.cart(), left.attempt(), place.desk().checkout().sold(left.attempt()).orElse(null));
    }

    private void taken(Scanned found) {
        switch (found) {
            case Scanned.Line(CartLine line) -> add(line);
            case Scanned.Client(CartClient client) -> client(client);
            case Scanned.Order(long id) -> kit.navigator().go(new Place(OrderChange.ORDER, id));
            case Scanned.Refused(Sentence why) -> {
                place.alarm().run();
                told.set(why);
            }
        }
    }

    /** What has no price yet asks for one. */
    void add(CartLine line) {
        order.whenStill(() -> added(line));
    }

    private void added(CartLine line) {
        Cart before = hand.now();
        change(now -> now.add(line));
        int at = hand.changedSince(before);
        if (at < 0) {
            return;
        }
        hand.chosen().set(at);
        if (line.price().isZero()) {
            LineForm.open(this, at);
        }
    }

    /** Every change of the cart; one that is refused, or comes while the cart is being put aside, leaves it as it was. */
    void change(UnaryOperator<Cart> change) {
        if (busy.isOn()) {
            place.alarm().run();
            return;
        }
        try {
            hand.change(change);
        } catch (UserProblem problem) {
            place.alarm().run();
            kit.background().refused(problem);
        }
    }

    /** So many pieces more or fewer; the last one less takes the line out. */
    void step(int line, int pieces) {
        if (hand.has(line)) {
            int wanted = hand.now().lines().get(line).quantity() + pieces;
            if (wanted < 1) {
                remove(line);
            } else {
                change(now -> now.quantity(line, wanted));
            }
        }
    }

    void remove(int line) {
        if (hand.has(line)) {
            change(now -> now.remove(line));
        }
    }

    /** How many percent little time left may take off this line; zero once that was done, or for nothing. */
    BigDecimal markdown(CartLine line) {
        return line.markdown().signum() == 0 && line.discount().isNone()
                ? place.desk().shelf().markdown(line)
                : BigDecimal.ZERO;
    }

    /** What little time left may take off the chosen line is taken off. */
    void markdownChosen() {
        int line = hand.chosen().get();
        if (hand.has(line)) {
            BigDecimal percent = markdown(hand.now().lines().get(line));
            if (percent.signum() > 0) {
                change(now -> now.markdown(line, percent));
            }
        }
    }

    void client(@Nullable CartClient client) {
        order.whenStill(() -> change(now -> now.client(client)));
    }

    /** All points, or none if some are taken already. */
    void togglePoints() {
        allPoints(hand.now().totals().points().points().isZero());
    }

    /** As many points as may be taken, or none. */
    void allPoints(boolean take) {
        CartClient client = hand.now().client();
        change(now -> now.points(take && client != null ? client.balance() : Points.ZERO));
    }

    void openClient() {
        CartClient client = hand.now().client();
        if (client != null) {
            kit.navigator().go(new Place(ClientChange.CLIENT, client.id()));
        }
    }

    void repeat() {
        kit.background().run(busy, place.desk().shelf()::repeatLast, found -> {
            if (found.isEmpty()) {
                told.set(Sentence.of("register.repeat.nothing"));
            } else if (hand.now().isEmpty()) {
                hand.replace(found.get());
            } else {
                kit.dialogs().confirm(
                        new Question(Sentence.of("register.repeat.title"), Sentence.of("register.repeat.text"),
                                Sentence.of("register.repeat.action"), true),
                        () -> hand.replace(found.get()));
            }
        });
    }

    void clear() {
        if (hand.now().isEmpty()) {
            change(now -> Cart.EMPTY);
        } else {
            kit.dialogs().confirm(
                    new Question(Sentence.of("register.clear.title"),
                            Sentence.of("register.clear.text", hand.now().totals().pieces()),
                            Sentence.of("register.clear.action"), true),
                    () -> hand.replace(Cart.EMPTY));
        }
    }

    /** Whatever was scanned or entered before belongs to what is paid. */
    void pay(PayWay way) {
        order.inTurn(() -> payNow(way));
    }

    private void payNow(PayWay way) {
        if (kit.dialogs().isShowing()) {
            return;
        }
        told.set(null);
        if (paying.isOn()) {
            place.alarm().run();
            told.set(Sentence.of("register.pay.running"));
            return;
        }
        List<CartLine> lines = hand.now().lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).price().isZero()) {
                LineForm.open(this, i);
                return;
            }
        }
        if (!lines.isEmpty()) {
            PayForm.open(new PayViewModel(this, way));
        }
    }

    /** @param paid what was sold; what has come into the cart since is not */
    void paid(Sold sale, Cart paid) {
        hand.replace(hand.now().equals(paid) ? Cart.EMPTY : hand.now());
        look();
        last.show(sale);
        place.slips().sold(kit, sale.orderId());
    }

    /** The receipt of the last sale. */
    void print() {
        last.print(told::set);
    }

    /** The change has been counted out. */
    void goOn() {
        last.hide();
    }

    private void forget() {
        told.set(null);
        last.hide();
    }

    private record Left(Cart cart, UUID attempt, @Nullable Sold sale) {}
}
