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

/** Asks what is in the drawer and opens a shift with it. */
final class FloatForm {
    private final Shifts shifts;
    private final Kit kit;
    private final Runnable opened;
    private final UUID operation = UUID.randomUUID();
    private final Busy busy = new Busy();
    private final Input<Money> cash = Inputs.money();
    private final Form form;

    private FloatForm(Shifts shifts, Kit kit, Money suggested, Runnable opened) {
        this.shifts = shifts;
        this.kit = kit;
        this.opened = opened;
        this.form = new Form(kit.texts())
                .text("float-cash", "register.float.cash", cash)
                .below(Hint.of(suggested.isZero()
                        ? kit.texts().get("register.float.hint")
                        : kit.texts().get("register.float.suggested", suggested)))
                .buttons("float-open", "register.shifts.open", busy, this::open, kit.dialogs()::close);
        cash.reset(Sums.typed(kit.texts(), suggested));
    }

    /** @param opened what was waiting for it, a sale for example */
    static void open(Kit kit, Shifts shifts, Runnable opened) {
        open(kit, new Busy(), shifts, opened);
    }

    /** @param busy on until it is asked, so that nothing asks twice */
    static void open(Kit kit, Busy busy, Shifts shifts, Runnable opened) {
        kit.background().run(busy, shifts::suggestedFloat, suggested -> kit.dialogs().sheet(
                Sentence.of("register.float.title"), Large.of(new FloatForm(shifts, kit, suggested, opened).form)));
    }

    private void open() {
        Optional<Money> typed = cash.value();
        if (typed.isEmpty()) {
            form.focusWrong();
            return;
        }
        kit.background().run(busy, () -> shifts.open(typed.get(), operation),
                this::opened,
                problem -> form.refuse(problem, Map.of("register.shift.startNegative", cash)));
    }

    /** Who has left the sheet meanwhile did not want what waited for it. */
    private void opened(ShiftRow shift) {
        boolean wanted = kit.dialogs().close(form);
        kit.dialogs().notice(Sentence.of("register.float.done", shift.id(), shift.startCash()));
        if (wanted) {
            opened.run();
        }
    }
}
