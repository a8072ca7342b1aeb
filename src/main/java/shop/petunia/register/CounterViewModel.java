package shop.petunia.register;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
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
    private final Turns scans;
    private final Turns keeping;
    private final Busy busy = new Busy();
    private final ReadOnlyObjectWrapper<Cart> cart = new ReadOnlyObjectWrapper<>(Cart.EMPTY);
    private final IntegerProperty chosen = new SimpleIntegerProperty(-1);
    private final ObjectProperty<@Nullable Sentence> told = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Sold> sold = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyLongWrapper held = new ReadOnlyLongWrapper();
    private @Nullable Long last;

    CounterViewModel(CounterPlace place, Kit kit) {
        this.place = place;
        this.kit = kit;
        this.kept = new KeptCart(place.settings().machine(), place.desk().shelf());
        this.scans = new Turns(kit.background());
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

    /** Takes up the cart that was left when the program ended. */
    void begin() {
        kit.background().run(busy, kept::kept, left -> {
            if (cart.get().isEmpty()) {
                show(left, left.lines().size() - 1);
            }
        });
        countHeld();
    }

    void countHeld() {
        kit.background().run(new Busy(), place.desk().holds()::count, held::set);
    }

    void scanned(String code) {
        scans.run(() -> place.desk().shelf().scanned(code), this::take);
    }

    void take(Scanned found) {
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
        Cart before = cart.get();
        change(now -> now.add(line));
        int at = grown(before);
        chosen.set(at < 0 ? chosen.get() : at);
        if (at >= 0 && line.price().isZero()) {
            LineForm.open(this, at);
        }
    }

    /** Every change of the cart; one that is refused leaves it as it was. */
    void change(UnaryOperator<Cart> change) {
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

    void client(@Nullable CartClient client) {
        change(now -> now.client(client));
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
        Cart holding = cart.get();
        kit.background().run(busy, () -> place.desk().holds().hold(holding, note), id -> {
            show(Cart.EMPTY, -1);
            countHeld();
            kit.dialogs().notice(Sentence.of("register.held.done"));
        });
    }

    /** What was in the cart waits meanwhile. */
    void resume(long id) {
        Cart holding = cart.get();
        kit.background().run(busy, () -> {
            Cart resumed = place.desk().holds().resume(id);
            if (!holding.isEmpty()) {
                place.desk().holds().hold(holding, "");
            }
            return resumed;
        }, resumed -> {
            show(resumed, resumed.lines().size() - 1);
            countHeld();
        });
    }

    /** The same as soon as what goes on now is done: the screen may have been built just for this. */
    void resumeSoon(long id) {
        if (!busy.isOn()) {
            resume(id);
            return;
        }
        busy.onProperty().addListener(new InvalidationListener() {
            @Override
            public void invalidated(Observable on) {
                if (!busy.isOn()) {
                    on.removeListener(this);
                    kit.background().onScreen(() -> resume(id));
                }
            }
        });
    }

    void repeat() {
        kit.background().run(busy, place.desk().shelf()::repeatLast, found -> {
            if (found.isEmpty()) {
                told.set(Sentence.of("register.repeat.nothing"));
            } else if (cart.get().isEmpty()) {
                show(found.get(), found.get().lines().size() - 1);
            } else {
                kit.dialogs().confirm(
                        new Question(Sentence.of("register.repeat.title"), Sentence.of("register.repeat.text"),
                                Sentence.of("register.repeat.action"), true),
                        () -> show(found.get(), found.get().lines().size() - 1));
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
                    () -> show(Cart.EMPTY, -1));
        }
    }

    void pay(PayWay way) {
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

    void paid(Sold sale) {
        show(Cart.EMPTY, -1);
        last = sale.orderId();
        sold.set(sale);
        place.slips().sold(kit, sale.orderId());
    }

    /** The receipt of the last sale. */
    void print() {
        if (last != null) {
            place.slips().print(kit, last);
        } else {
            told.set(Sentence.of("register.print.nothing"));
        }
    }

    /** The change has been counted out. */
    void goOn() {
        sold.set(null);
    }

    private void show(Cart now, int line) {
        told.set(null);
        sold.set(null);
        cart.set(now);
        chosen.set(Math.min(line, now.lines().size() - 1));
        keeping.run(() -> {
            kept.keep(now);
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
}
