package shop.petunia.register;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Form;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;

/** Asks what is in the drawer and opens the shift; what waited for it goes on. */
final class FloatForm {
    private final Kit kit;
    private final Shifts shifts;
    private final Runnable then;
    private final UUID operation = UUID.randomUUID();
    private final Busy busy = new Busy();
    private final Input<Money> cash = Inputs.money();
    private final Form form;

    private FloatForm(Kit kit, Shifts shifts, Money suggested, Runnable then) {
        this.kit = kit;
        this.shifts = shifts;
        this.then = then;
        cash.reset(Sums.typed(kit.texts(), suggested));
        form = new Form(kit.texts())
                .text("float-cash", "register.float.cash", cash)
                .buttons("float-open", "register.float.action", busy, this::open, kit.dialogs()::close);
    }

    static void open(Kit kit, Shifts shifts, Runnable then) {
        kit.background().run(new Busy(), shifts::suggestedFloat, suggested -> kit.dialogs().sheet(
                Sentence.of("register.float.title"), new FloatForm(kit, shifts, suggested, then).form));
    }

    private void open() {
        Optional<Money> typed = cash.value();
        if (typed.isEmpty()) {
            form.focusWrong();
            return;
        }
        kit.background().run(busy, () -> shifts.open(typed.get(), operation), shift -> {
            kit.dialogs().close();
            then.run();
        }, problem -> form.refuse(problem, Map.of("register.shift.startNegative", cash)));
    }
}
