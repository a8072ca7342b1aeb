package shop.petunia.register;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import shop.petunia.settings.Settings;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

/**
 * One attempt to pay. However often its button is pressed, it sells once; what it has to ask for on the way — expired
 * flowers, a manager, the float of a new shift — it asks, and goes on by itself.
 */
final class PayViewModel {
    private final CounterViewModel counter;
    private final Kit kit;
    private final Texts texts;
    private final Busy busy;
    private final Input<PayWay> way = Inputs.constant(PayWay.CASH);
    private final Input<Money> given = Inputs.money();
    private final Input<Optional<Money>> card = Inputs.optional(Inputs::amount);
    private final Input<Optional<Money>> transfer = Inputs.optional(Inputs::amount);
    private final Input<Optional<Money>> points = Inputs.optional(Inputs::amount);
    private final ReadOnlyObjectWrapper<@Nullable Sentence> refusal = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Foresight> foresight = new SimpleObjectProperty<>();
    private final ObjectBinding<Money> total;
    private final ObjectBinding<@Nullable Money> change;
    private Confirmation confirmation = Confirmation.NONE;
    private BooleanSupplier inSight = () -> true;
    private Runnable close = () -> {};
    private boolean suggesting;
    /** Whether somebody has typed what was given. */
    private boolean byHand;

    PayViewModel(CounterViewModel counter, PayWay way) {
        this.counter = counter;
        this.kit = counter.kit();
        this.texts = kit.texts();
        this.busy = counter.paying();
        this.way.reset(way.name());
        this.total = Bindings.createObjectBinding(() -> counter.cart().get().totals().total(), counter.cart());
        this.change = Bindings.createObjectBinding(this::changeNow,
                total, this.way.textProperty(), given.textProperty(), card.textProperty(), transfer.textProperty());
        suggest(total.get());
        total.addListener((property, old, now) -> follow());
        given.textProperty().addListener((property, old, now) -> byHand = !suggesting);
        points.reset(pointsTyped());
        this.way.textProperty().addListener((property, old, now) -> begin());
        card.textProperty().addListener((property, old, now) -> restInCash());
        transfer.textProperty().addListener((property, old, now) -> restInCash());
    }

    Kit kit() {
        return kit;
    }

    Busy busy() {
        return busy;
    }

    Input<PayWay> way() {
        return way;
    }

    Input<Money> given() {
        return given;
    }

    Input<Optional<Money>> card() {
        return card;
    }

    Input<Optional<Money>> transfer() {
        return transfer;
    }

    /** How many the client pays with; follows what is typed as far as the balance and the shop's limit go. */
    Input<Optional<Money>> points() {
        return points;
    }

    ObjectBinding<Money> total() {
        return total;
    }

    /** Null while what was typed does not suffice. */
    ObjectBinding<@Nullable Money> change() {
        return change;
    }

    ReadOnlyObjectProperty<@Nullable Sentence> refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** What the sale will find on the shelves; null until it is known. */
    ObjectProperty<@Nullable Foresight> foresight() {
        return foresight;
    }

    /** @param inSight whether the sheet is still the topmost */
    void shown(BooleanSupplier inSight, Runnable close) {
        this.inSight = inSight;
        this.close = close;
    }

    Settings settings() {
        return counter.place().settings();
    }

    PayWay chosen() {
        return PayWay.valueOf(way.textProperty().get());
    }

    List<Money> notes() {
        return Notes.of(total.get());
    }

    Optional<CartClient> client() {
        return Optional.ofNullable(counter.cart().get().client())
                .filter(client -> client.balance().isPositive() && !client.debt());
    }

    /** As many points as this client may pay with here. */
    Points most() {
        CartClient client = counter.cart().get().client();
        return client == null
                ? Points.ZERO
                : counter.cart().get().points(client.balance()).totals().points().points();
    }

    void look() {
        Cart cart = counter.cart().get();
        kit.background().run(new Busy(), () -> counter.place().desk().checkout().foresee(cart), foresight::set);
    }

    void take(Money note) {
        given.set(Sums.typed(texts, note));
    }

    void usePoints() {
        points.value().ifPresent(typed -> {
            Points wanted = typed.map(sum -> Points.ofHundredths(sum.kopecks())).orElse(Points.ZERO);
            counter.change(cart -> cart.points(wanted));
            points.reset(pointsTyped());
        });
    }

    void useAllPoints() {
        counter.allPoints(true);
        points.reset(pointsTyped());
    }

    /** Sells; what stops it is asked about, and the same attempt goes on. */
    void pay() {
        refusal.set(null);
        if (points.value().isEmpty()) {
            refusal.set(points.errorProperty().get());
            return;
        }
        tender().ifPresent(this::pay);
    }

    private void pay(Tender tender) {
        Cart cart = counter.cart().get();
        Confirmation agreed = confirmation;
        UUID attempt = counter.attempt();
        kit.background().run(busy, () -> counter.place().desk().checkout().sell(cart, tender, agreed, attempt),
                sold -> {
                    close.run();
                    counter.paid(sold, cart);
                }, this::stopped);
    }

    private void stopped(UserProblem problem) {
        if (!inSight.getAsBoolean()) {
            kit.background().refused(problem);
            return;
        }
        switch (problem.key()) {
            case Shifts.NONE_OPEN -> FloatForm.open(kit, busy, counter.place().desk().shifts(), this::pay);
            case Checkout.NEEDS_EXPIRED -> ExpiredAsk.open(kit, problem.sentence(), this::expired);
            case Checkout.NEEDS_EXPIRED_UNITS -> ExpiredAsk.withUnits(kit, problem.sentence(), this::expired);
            case Checkout.NEEDS_MANAGER -> counter.place().managers().ask(kit, asked(), manager -> {
                confirmation = confirmation.manager(manager);
                pay();
            });
            default -> refusal.set(problem.sentence());
        }
    }

    private void expired(Expired answer) {
        confirmation = confirmation.expired(answer);
        pay();
    }

    private Set<Permission> asked() {
        return counter.cart().get().asks(counter.place().settings().get(RegisterSettings.DISCOUNT_LIMIT));
    }

    private Optional<Tender> tender() {
        try {
            Money sum = total.get();
            return switch (chosen()) {
                case CARD -> Optional.of(Tender.card(sum));
                case TRANSFER -> Optional.of(Tender.transfer(sum));
                case CASH -> {
                    Optional<Money> cash = given.value();
                    yield cash.map(typed -> Tender.cash(sum, typed));
                }
                case SPLIT -> split(sum);
            };
        } catch (UserProblem problem) {
            refusal.set(problem.sentence());
            return Optional.empty();
        }
    }

    private Optional<Tender> split(Money sum) {
        Optional<Money> cash = given.value();
        Optional<Optional<Money>> byCard = card.value();
        Optional<Optional<Money>> byTransfer = transfer.value();
        if (cash.isEmpty() || byCard.isEmpty() || byTransfer.isEmpty()) {
            return Optional.empty();
        }
        Money cards = byCard.get().orElse(Money.ZERO);
        Money transfers = byTransfer.get().orElse(Money.ZERO);
        if (cards.plus(transfers).compareTo(sum) > 0) {
            throw new UserProblem("register.pay.tooMuch", sum);
        }
        return Optional.of(Tender.split(sum, cards, transfers, cash.get()));
    }

    /** Another way begins with what it would be if nothing is typed. */
    private void begin() {
        refusal.set(null);
        card.reset("");
        transfer.reset("");
        suggest(total.get());
    }

    /** The total has changed: the rest of a split payment too, but not what was typed. */
    private void follow() {
        if (chosen() == PayWay.SPLIT) {
            restInCash();
        } else if (!byHand) {
            suggest(total.get());
        }
    }

    private void suggest(Money sum) {
        suggesting = true;
        given.reset(Sums.typed(texts, sum));
        suggesting = false;
        byHand = false;
    }

    private void restInCash() {
        if (chosen() == PayWay.SPLIT) {
            Money rest = total.get().minus(amount(card)).minus(amount(transfer));
            suggest(rest.isNegative() ? Money.ZERO : rest);
        }
    }

    private @Nullable Money changeNow() {
        try {
            Money cash = switch (chosen()) {
                case CARD, TRANSFER -> null;
                case CASH -> total.get();
                case SPLIT -> total.get().minus(amount(card)).minus(amount(transfer));
            };
            Money back = cash == null ? null : Inputs.amount(given.textProperty().get()).minus(cash);
            return back == null || back.isNegative() ? null : back;
        } catch (UserProblem unreadable) {
            return null;
        }
    }

    private static Money amount(Input<Optional<Money>> input) {
        try {
            String typed = input.textProperty().get().strip();
            return typed.isEmpty() ? Money.ZERO : Inputs.amount(typed);
        } catch (UserProblem unreadable) {
            return Money.ZERO;
        }
    }

    private String pointsTyped() {
        Points used = counter.cart().get().totals().points().points();
        return used.isZero() ? "" : Sums.typed(texts, Money.ofKopecks(used.hundredths()));
    }
}
