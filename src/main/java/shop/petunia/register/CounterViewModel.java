package shop.petunia.register;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
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
    private final CartTurns order;
    private final Turns keeping;
    private final Busy busy = new Busy();
    private final Busy paying = new Busy();
    private final ReadOnlyObjectWrapper<Cart> cart = new ReadOnlyObjectWrapper<>(Cart.EMPTY);
    private final IntegerProperty chosen = new SimpleIntegerProperty(-1);
    private final ObjectProperty<@Nullable Sentence> told = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Sold> sold = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyLongWrapper held = new ReadOnlyLongWrapper();
    private final ReadOnlyBooleanWrapper tooLong = new ReadOnlyBooleanWrapper();
    private @Nullable Long last;
    private UUID attempt = UUID.randomUUID();

    CounterViewModel(CounterPlace place, Kit kit) {
        this.place = place;
        this.kit = kit;
        this.kept = new KeptCart(place.settings().machine(), place.desk().shelf());
        this.order = new CartTurns(kit.background(), busy);
        this.keeping = new Turns(kit.background());
    }

    CounterPlace place() {
        return place;
    }

    Kit kit() {
        return kit;
    }

    ReadOnlyObjectProperty<Cart> cart() {
        return cart.getReadOnlyProperty();
    }

    /** The line that the keys work on; -1 while there is none. */
    IntegerProperty chosen() {
        return chosen;
    }

    /** What a scan or a search has come to when it led to nothing; until the next action. */
    ObjectProperty<@Nullable Sentence> told() {
        return told;
    }

    /** The sale just made, for its change, until the next action. */
    ReadOnlyObjectProperty<@Nullable Sold> sold() {
        return sold.getReadOnlyProperty();
    }

    /** How many carts wait. */
    ReadOnlyLongProperty held() {
        return held.getReadOnlyProperty();
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
        return attempt;
    }

    /** Takes up the cart that was left when the program ended; one that had been sold by then is told as sold. */
    void begin() {
        kit.background().run(busy, this::left, left -> {
            Sold sale = left.sale();
            if (sale != null) {
                last = sale.orderId();
                replace(Cart.EMPTY);
                sold.set(sale);
            } else {
                replace(left.cart(), left.attempt());
            }
        });
        look();
    }

    /** How many carts wait, and since when the shift is open. */
    void look() {
        countHeld();
        kit.background().run(new Busy(), () -> place.desk().shifts().current()
                .map(shift -> shift.isTooLong(place.desk().rooms().time().now()))
                .orElse(false), tooLong::set);
    }

    void countHeld() {
        kit.background().run(new Busy(), place.desk().holds()::count, held::set);
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
        Cart before = cart.get();
        change(now -> now.add(line));
        int at = grown(before);
        chosen.set(at < 0 ? chosen.get() : at);
        if (at >= 0 && line.price().isZero()) {
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
            show(change.apply(cart.get()), chosen.get());
        } catch (UserProblem problem) {
            place.alarm().run();
            kit.background().refused(problem);
        }
    }

    /** So many pieces more or fewer; the last one less takes the line out. */
    void step(int line, int pieces) {
        if (line >= 0 && line < cart.get().lines().size()) {
            int wanted = cart.get().lines().get(line).quantity() + pieces;
            if (wanted < 1) {
                remove(line);
            } else {
                change(now -> now.quantity(line, wanted));
            }
        }
    }

    void remove(int line) {
        if (line >= 0 && line < cart.get().lines().size()) {
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
        int line = chosen.get();
        if (line >= 0 && line < cart.get().lines().size()) {
            BigDecimal percent = markdown(cart.get().lines().get(line));
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
        allPoints(cart.get().totals().points().points().isZero());
    }

    /** As many points as may be taken, or none. */
    void allPoints(boolean take) {
        CartClient client = cart.get().client();
        change(now -> now.points(take && client != null ? client.balance() : Points.ZERO));
    }

    void openClient() {
        CartClient client = cart.get().client();
        if (client != null) {
            kit.navigator().go(new Place(ClientChange.CLIENT, client.id()));
        }
    }

    void hold(String note) {
        order.inTurn(() -> {
            Cart holding = cart.get();
            kit.background().run(busy, () -> place.desk().holds().hold(holding, note), id -> {
                if (cart.get().equals(holding)) {
                    replace(Cart.EMPTY);
                }
                countHeld();
                kit.dialogs().notice(Sentence.of("register.held.done"));
            });
        });
    }

    /** What was in the cart waits meanwhile. The screen may have been built just for this. */
    void resume(long id) {
        order.inTurn(() -> {
            Cart holding = cart.get();
            kit.background().run(busy, () -> place.desk().holds().swap(id, holding), resumed -> {
                replace(resumed);
                countHeld();
            });
        });
    }

    void repeat() {
        kit.background().run(busy, place.desk().shelf()::repeatLast, found -> {
            if (found.isEmpty()) {
                told.set(Sentence.of("register.repeat.nothing"));
            } else if (cart.get().isEmpty()) {
                replace(found.get());
            } else {
                kit.dialogs().confirm(
                        new Question(Sentence.of("register.repeat.title"), Sentence.of("register.repeat.text"),
                                Sentence.of("register.repeat.action"), true),
                        () -> replace(found.get()));
            }
        });
    }

    void clear() {
        if (cart.get().isEmpty()) {
            change(now -> Cart.EMPTY);
        } else {
            kit.dialogs().confirm(
                    new Question(Sentence.of("register.clear.title"),
                            Sentence.of("register.clear.text", cart.get().totals().pieces()),
                            Sentence.of("register.clear.action"), true),
                    () -> replace(Cart.EMPTY));
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
        List<CartLine> lines = cart.get().lines();
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
        replace(cart.get().equals(paid) ? Cart.EMPTY : cart.get());
        look();
        last = sale.orderId();
        sold.set(sale);
        place.slips().sold(kit, sale.orderId());
    }

    /** The receipt of the last sale; after a restart the database knows which. */
    void print() {
        if (last != null) {
            place.slips().print(kit, last);
            return;
        }
        kit.background().run(new Busy(), place.desk().receipts()::last, found -> {
            if (found.isEmpty()) {
                told.set(Sentence.of("register.print.nothing"));
            } else {
                place.slips().print(kit, found.get());
            }
        });
    }

    /** The change has been counted out. */
    void goOn() {
        sold.set(null);
    }

    /** Another cart is another attempt. */
    private void replace(Cart other) {
        replace(other, UUID.randomUUID());
    }

    private void replace(Cart other, UUID operation) {
        attempt = operation;
        show(other, other.lines().size() - 1);
    }

    private void show(Cart now, int line) {
        if (now.isEmpty()) {
            attempt = UUID.randomUUID();
        }
        UUID operation = attempt;
        told.set(null);
        sold.set(null);
        cart.set(now);
        chosen.set(Math.min(line, now.lines().size() - 1));
        keeping.run(() -> {
            kept.keep(now, operation);
            return now;
        }, unused -> {});
    }

    /** The line that a thing was added to, or -1 when it was refused. */
    private int grown(Cart before) {
        List<CartLine> now = cart.get().lines();
        for (int i = 0; i < now.size(); i++) {
            if (i >= before.lines().size() || !now.get(i).equals(before.lines().get(i))) {
                return i;
            }
        }
        return -1;
    }

    private record Left(Cart cart, UUID attempt, @Nullable Sold sale) {}
}
