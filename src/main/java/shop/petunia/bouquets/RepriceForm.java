package shop.petunia.bouquets;

import java.util.List;
import java.util.Map;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Form;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;

/** Another price or place for a bouquet that stands on the showcase. */
final class RepriceForm {
    private RepriceForm() {}

    static void open(Florist florist, Kit kit, UnitRow unit, Runnable done) {
        kit.background().run(new Busy(), florist.showcase()::places, places -> open(florist, kit, unit, places, done));
    }

    private static void open(Florist florist, Kit kit, UnitRow unit, List<String> places, Runnable done) {
        Input<Money> price = Inputs.money();
        Input<String> place = Inputs.text(Assembly.PLACE_LENGTH);
        price.reset(kit.texts().typed(unit.price()).replaceAll("[.,]00$", ""));
        place.reset(unit.place());
        Busy busy = new Busy();
        Form form = new Form(kit.texts());
        form.text("reprice-price", "bouquets.assemble.price", price)
                .suggesting("reprice-place", "bouquets.unit.place", place, places)
                .buttons("reprice-save", "ui.save", busy, () -> {
                    var amount = price.value();
                    var where = place.value();
                    if (amount.isEmpty() || where.isEmpty()) {
                        form.focusWrong();
                        return;
                    }
                    kit.background().run(busy, () -> {
                        florist.showcase().reprice(unit.id(), amount.get(), where.get());
                        return Sentence.of("bouquets.saved", unit.name());
                    }, told -> kit.saved(told, done), problem -> form.refuse(problem,
                            Map.of("bouquets.priceMissing", price)));
                }, kit.dialogs()::close);
        kit.dialogs().sheet(Sentence.of("bouquets.reprice.title", unit.name()), form);
    }
}
