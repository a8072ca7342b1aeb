package shop.petunia.orders;

import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import shop.petunia.bouquets.BouquetRow;
import shop.petunia.bouquets.UnitRow;
import shop.petunia.shared.Money;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Texts;

/** A line while it is typed: what it is, how many, for how much. */
final class FormLine {
    private final LineKind kind;
    private final @Nullable Long itemId;
    private final @Nullable Long marketProduct;
    private final String name;
    private final ObjectProperty<@Nullable String> photo;
    private final IntegerProperty quantity = new SimpleIntegerProperty(1);
    private final Input<Money> price = Inputs.money();
    private final Input<Optional<Money>> discount = Inputs.optional(Inputs::amount);

    /** As it is typed; the quantity is the last that was right. */
    private final Input<Integer> number = new Input<>(this::pieces);

    private int before = 1;

    private FormLine(LineKind kind, @Nullable Long itemId, @Nullable Long marketProduct, String name,
            @Nullable String photo) {
        this.kind = kind;
        this.itemId = itemId;
        this.marketProduct = marketProduct;
        this.name = name;
        this.photo = new SimpleObjectProperty<>(photo);
        number.reset("1");
        number.textProperty().addListener((property, old, typed) -> follow(typed.strip()));
        quantity.addListener((property, old, now) -> show(String.valueOf(now.intValue())));
    }

    static FormLine of(Offer offer, Texts texts) {
        FormLine line = new FormLine(offer.kind(), offer.id(), null, offer.name(), offer.photo());
        Money cost = offer.price();
        line.price.reset(cost == null ? "" : FormMoney.typed(texts, cost));
        return line;
    }

    static FormLine of(OrderLineDraft draft, Texts texts) {
        FormLine line = new FormLine(draft.kind(), draft.itemId(), draft.marketProduct(), draft.name(), null);
        line.quantity.set(draft.quantity());
        line.before = draft.quantity();
        line.number.reset(String.valueOf(draft.quantity()));
        line.price.reset(FormMoney.typed(texts, draft.price()));
        line.discount.reset(draft.discount().isZero() ? "" : FormMoney.typed(texts, draft.discount()));
        return line;
    }

    LineKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    /** Of a bouquet; null while it is not known. */
    ObjectProperty<@Nullable String> photo() {
        return photo;
    }

    IntegerProperty quantity() {
        return quantity;
    }

    Input<Integer> number() {
        return number;
    }

    Input<Money> price() {
        return price;
    }

    Input<Optional<Money>> discount() {
        return discount;
    }

    boolean isChanged() {
        return quantity.get() != before || number.isChanged() || price.isChanged() || discount.isChanged();
    }

    /** One on the showcase is one. */
    boolean isSingle() {
        return kind == LineKind.UNIT;
    }

    boolean isSame(Offer offer) {
        return kind == offer.kind() && itemId != null && itemId.equals(offer.id()) && !isSingle();
    }

    void more(int step) {
        int now = quantity.get() + step;
        if (!isSingle() && now >= 1 && now <= OrderLineDraft.MOST) {
            quantity.set(now);
        }
    }

    private void show(String now) {
        if (!number.textProperty().get().strip().equals(now)) {
            number.set(now);
        }
    }

    private void follow(String typed) {
        if (isNumber(typed)) {
            quantity.set(Integer.parseInt(typed));
        }
    }

    private int pieces(String typed) {
        if (!isNumber(typed)) {
            throw new UserProblem("orders.line.quantity", name, OrderLineDraft.MOST);
        }
        return Integer.parseInt(typed);
    }

    private static boolean isNumber(String typed) {
        return typed.matches("[1-9]\\d{0,4}") && Integer.parseInt(typed) <= OrderLineDraft.MOST;
    }

    /** Its bouquet's picture. Work for the background. */
    @Nullable String findPhoto(OrderWorkplace place) {
        if (itemId == null) {
            return null;
        }
        return switch (kind) {
            case BOUQUET -> place.rooms().bouquets().row(itemId, null).map(BouquetRow::photo).orElse(null);
            case UNIT -> place.florist().showcase().unit(itemId).map(UnitRow::photo).orElse(null);
            case GOOD, FREE -> null;
        };
    }

    /** What it costs as far as it is typed. */
    Money sum() {
        return FormMoney.unfinished(price).times(quantity.get()).minus(FormMoney.unfinished(discount));
    }

    /** Nothing while something is wrong; the errors then show. */
    Optional<OrderLineDraft> draft() {
        Optional<Integer> many = number.value();
        Optional<Money> cost = price.value();
        Optional<Optional<Money>> off = discount.value();
        if (many.isEmpty() || cost.isEmpty() || off.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new OrderLineDraft(kind, itemId, name, many.get(), cost.get(),
                    off.get().orElse(Money.ZERO), marketProduct));
        } catch (UserProblem problem) {
            discount.refuse(problem.sentence());
            return Optional.empty();
        }
    }
}
