package shop.petunia.orders;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import shop.petunia.clients.ClientRow;
import shop.petunia.loyalty.RedemptionQuote;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;
import shop.petunia.ui.Texts;

/** How an order is paid before it goes: points and a prepayment. */
final class FormMoney {
    /** More than anybody has. */
    static final Points ALL = Points.of(1_000_000_000L);

    private final OrderWorkplace place;
    private final Kit kit;
    private final Input<Optional<Points>> points = Inputs.optional(FormMoney::points);
    private final Input<Optional<Money>> prepaid = Inputs.optional(Inputs::amount);
    private final Input<PaidBy> by = Inputs.constant(PaidBy.CASH);
    private final ReadOnlyObjectWrapper<RedemptionQuote> most = new ReadOnlyObjectWrapper<>(RedemptionQuote.NOTHING);
    private final ReadOnlyObjectWrapper<OrderSums> sums = new ReadOnlyObjectWrapper<>(OrderSums.NOTHING);
    private final Latest latest = new Latest();

    FormMoney(OrderWorkplace place, Kit kit) {
        this.place = place;
        this.kit = kit;
    }

    Input<Optional<Points>> points() {
        return points;
    }

    Input<Optional<Money>> prepaid() {
        return prepaid;
    }

    Input<PaidBy> by() {
        return by;
    }

    /** How many points the client could use for these goods, and what they would take off. */
    ReadOnlyObjectProperty<RedemptionQuote> most() {
        return most.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<OrderSums> sums() {
        return sums.getReadOnlyProperty();
    }

    void useAllPoints() {
        points.set(typed(kit.texts(), most.get().points()));
    }

    void prepayAll() {
        prepaid.set(typed(kit.texts(), sums.get().total()));
    }

    boolean isChanged() {
        return points.isChanged() || prepaid.isChanged();
    }

    /** Of an order that is edited: its points, its payments, and the price that was agreed for these very lines. */
    void reckon(OrderRow order, Money goods, Money fee, boolean sameLines) {
        boolean agreed = order.originalTotal() != null && sameLines && fee.equals(order.fee());
        Money lines = agreed ? order.total().minus(order.fee()).plus(order.pointsDiscount()) : goods;
        sums.set(new OrderSums(lines, fee, order.pointsDiscount(), order.paid()));
    }

    /** Reckons anew: at once, and once more when the points are known. */
    void reckon(@Nullable ClientRow client, Money goods, Money fee) {
        if (client == null || goods.isZero()) {
            most.set(RedemptionQuote.NOTHING);
            show(goods, fee, Money.ZERO);
            return;
        }
        Points wanted = unfinishedPoints();
        show(goods, fee, sums.get().points());
        long id = client.id();
        kit.background().latest(latest, () -> new Quotes(
                place.desk().money().quote(id, goods, ALL), place.desk().money().quote(id, goods, wanted)),
                quotes -> {
                    most.set(quotes.most());
                    show(goods, fee, quotes.wanted().discount());
                });
    }

    private void show(Money goods, Money fee, Money discount) {
        sums.set(new OrderSums(goods, fee, discount, unfinished(prepaid)));
    }

    private Points unfinishedPoints() {
        try {
            String text = points.textProperty().get().strip();
            return text.isEmpty() ? Points.ZERO : points(text);
        } catch (UserProblem notYet) {
            return Points.ZERO;
        }
    }

    /** What is typed so far; what is no amount yet counts as nothing. */
    static Money unfinished(Input<?> input) {
        String typed = Objects.requireNonNullElse(input.textProperty().get(), "").strip();
        try {
            return typed.isEmpty() ? Money.ZERO : Inputs.amount(typed);
        } catch (UserProblem notYet) {
            return Money.ZERO;
        }
    }

    /** Points as one types them, at most two decimals. */
    static Points points(String typed) {
        return Points.ofHundredths(Inputs.amount(typed).kopecks());
    }

    static String typed(Texts texts, Money money) {
        return texts.typed(money).replaceAll("[.,]00$", "");
    }

    static String typed(Texts texts, Points points) {
        return typed(texts, Money.ofKopecks(points.hundredths()));
    }

    private record Quotes(RedemptionQuote most, RedemptionQuote wanted) {}
}
