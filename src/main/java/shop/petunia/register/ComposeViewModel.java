package shop.petunia.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import shop.petunia.bouquets.Stem;
import shop.petunia.catalog.GoodFilter;
import shop.petunia.orders.OrderLineDraft;
import shop.petunia.shared.Money;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;

/** A bouquet that is put together while the client waits. Its price follows what is in it until another is typed. */
final class ComposeViewModel {
    private static final int NAME = 100;
    private static final int OFFERED = 12;

    private final CounterViewModel counter;
    private final Kit kit;
    private final Busy busy = new Busy();
    private final ObservableList<Composed.Part> parts = FXCollections.observableArrayList();
    private final Input<String> name = Inputs.required(NAME);
    private final Input<Money> packaging = Inputs.money();
    private final Input<Money> labour = Inputs.money();
    private final Input<Money> price = Inputs.money();
    private final ObjectBinding<Money> suggested;
    private String offered = "0";

    ComposeViewModel(CounterViewModel counter) {
        this.counter = counter;
        this.kit = counter.kit();
        name.reset(kit.texts().get("register.compose.defaultName"));
        packaging.reset("0");
        labour.reset("0");
        price.reset(offered);
        suggested = Bindings.createObjectBinding(
                this::sum, parts, packaging.textProperty(), labour.textProperty());
        suggested.subscribe(this::follow);
    }

    Kit kit() {
        return kit;
    }

    Busy busy() {
        return busy;
    }

    ObservableList<Composed.Part> parts() {
        return parts;
    }

    Input<String> name() {
        return name;
    }

    Input<Money> packaging() {
        return packaging;
    }

    Input<Money> labour() {
        return labour;
    }

    Input<Money> price() {
        return price;
    }

    ObjectBinding<Money> suggested() {
        return suggested;
    }

    /** Off the JavaFX thread. */
    List<ShelfRow> offers(String typed) {
        return counter.place().desk().shelf().goods(GoodFilter.IN_USE.text(typed), 0, OFFERED);
    }

    void add(ShelfRow row) {
        Money unit = row.good().price() == null ? Money.ZERO : row.good().price();
        add(row.good().id(), row.good().name(), unit);
    }

    /** A flower's label was scanned; anything else is no stem. */
    void scanned(String code) {
        kit.background().run(new Busy(), () -> counter.place().desk().shelf().scanned(code), found -> {
            if (found instanceof Scanned.Line(CartLine line) && line.kind() == CartKind.GOOD
                    && line.itemId() != null) {
                add(line.itemId(), line.name(), line.price());
            } else {
                counter.place().alarm().run();
                kit.background().refused(new UserProblem("register.compose.noStem", code));
            }
        });
    }

    void quantity(Composed.Part part, int pieces) {
        int at = parts.indexOf(part);
        if (at >= 0 && pieces < 1) {
            parts.remove(at);
        } else if (at >= 0 && pieces <= OrderLineDraft.MOST) {
            parts.set(at, new Composed.Part(part.goodId(), part.name(), pieces, part.unitPrice()));
        }
    }

    /** @return whether every field is right */
    boolean save() {
        Optional<String> words = name.value();
        Optional<Money> wrap = packaging.value();
        Optional<Money> work = labour.value();
        Optional<Money> asked = price.value();
        if (words.isEmpty() || wrap.isEmpty() || work.isEmpty() || asked.isEmpty()) {
            return false;
        }
        List<Stem> stems = parts.stream().map(part -> new Stem(part.goodId(), part.quantity())).toList();
        kit.background().run(busy, () -> counter.place().desk().shelf().composed(stems, wrap.get(), work.get()),
                composed -> {
                    kit.dialogs().close();
                    counter.add(CartLine.composed(words.get(), 1, composed, asked.get()));
                });
        return true;
    }

    private void add(long good, String called, Money unit) {
        List<Composed.Part> now = new ArrayList<>(parts);
        for (Composed.Part part : now) {
            if (part.goodId() == good) {
                quantity(part, part.quantity() + 1);
                return;
            }
        }
        parts.add(new Composed.Part(good, called, 1, unit));
    }

    private void follow(Money sum) {
        String typed = price.textProperty().get();
        boolean own = !typed.equals(offered);
        offered = Sums.typed(kit.texts(), sum);
        if (!own) {
            price.reset(offered);
        }
    }

    private Money sum() {
        return parts.stream()
                .map(part -> part.unitPrice().times(part.quantity()))
                .reduce(amount(packaging).plus(amount(labour)), Money::plus);
    }

    private static Money amount(Input<Money> input) {
        try {
            String typed = input.textProperty().get().strip();
            return typed.isEmpty() ? Money.ZERO : Inputs.amount(typed);
        } catch (UserProblem unreadable) {
            return Money.ZERO;
        }
    }
}
