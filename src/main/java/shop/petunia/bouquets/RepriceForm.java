package shop.petunia.bouquets;

import java.util.List;
import java.util.Map;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Form;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;

/** Another price or place for a bouquet that stands on the showcase. */
final class RepriceForm {
    private final Florist florist;
    private final Kit kit;
    private final UnitRow unit;
    private final Runnable done;
    private final Busy busy = new Busy();
    private final Input<Money> price = Inputs.money();
    private final Input<String> place = Inputs.text(Assembly.PLACE_LENGTH);
    private final Form form;

    private RepriceForm(Florist florist, Kit kit, UnitRow unit, List<String> places, Runnable done) {
        this.florist = florist;
        this.kit = kit;
        this.unit = unit;
        this.done = done;
        price.reset(kit.texts().typed(unit.price()).replaceAll("[.,]00$", ""));
        place.reset(unit.place());
        form = new Form(kit.texts())
                .text("reprice-price", "bouquets.assemble.price", price)
                .suggesting("reprice-place", "bouquets.unit.place", place, places)
                .buttons("reprice-save", "ui.save", busy, this::save, kit.dialogs()::close);
    }

    static void open(Florist florist, Kit kit, UnitRow unit, Runnable done) {
        kit.background().run(new Busy(), florist.showcase()::places, places -> kit.dialogs().sheet(
                Sentence.of("bouquets.reprice.title", unit.name()),
                new RepriceForm(florist, kit, unit, places, done).form));
    }

    private void save() {
        var amount = price.value();
        var where = place.value();
        if (amount.isEmpty() || where.isEmpty()) {
            form.focusWrong();
        } else {
            store(amount.get(), where.get());
        }
    }

    private void store(Money amount, String where) {
        kit.background().run(busy, () -> {
            florist.showcase().reprice(unit.id(), amount, where);
            return Sentence.of("bouquets.saved", unit.name());
        }, told -> kit.saved(told, done), problem -> refused(problem, amount, where));
    }

    private void refused(UserProblem problem, Money amount, String where) {
        if (!florist.permit().ask(kit, problem, () -> store(amount, where))) {
            form.refuse(problem, Map.of("bouquets.priceMissing", price));
        }
    }
}
