package shop.petunia.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Form;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

/** Cash that is put into the drawer or taken out of it, and why. */
final class CashMoveForm {
    private final Shifts shifts;
    private final Kit kit;
    private final boolean in;
    private final Runnable moved;
    private final UUID operation = UUID.randomUUID();
    private final Busy busy = new Busy();
    private final Input<Money> amount = Inputs.money();
    private final Input<String> reason = Inputs.required(Words.REASON_LENGTH);
    private final Form form;

    private CashMoveForm(Shifts shifts, Kit kit, boolean in, Runnable moved) {
        this.shifts = shifts;
        this.kit = kit;
        this.in = in;
        this.moved = moved;
        this.form = new Form(kit.texts())
                .text("move-amount", "register.move.amount", amount)
                .suggesting("move-reason", in ? "register.move.in.reason" : "register.move.out.reason", reason,
                        reasons(kit.texts()))
                .buttons("move-save", in ? "register.shifts.in" : "register.shifts.out", busy, this::save,
                        kit.dialogs()::close);
        amount.reset("");
        reason.reset("");
    }

    static void in(Shifts shifts, Kit kit, Runnable moved) {
        kit.dialogs().sheet(
                Sentence.of("register.move.in.title"), Large.of(new CashMoveForm(shifts, kit, true, moved).form));
    }

    static void out(Shifts shifts, Kit kit, Runnable moved) {
        kit.dialogs().sheet(
                Sentence.of("register.move.out.title"), Large.of(new CashMoveForm(shifts, kit, false, moved).form));
    }

    private List<String> reasons(Texts texts) {
        return in
                ? List.of(texts.get("register.move.in.change"), texts.get("register.move.in.owner"))
                : List.of(texts.get("register.move.out.bank"), texts.get("register.move.out.courier"),
                        texts.get("register.move.out.supplier"), texts.get("register.move.out.expenses"));
    }

    private void save() {
        Optional<Money> money = amount.value();
        Optional<String> why = reason.value();
        if (money.isEmpty() || why.isEmpty()) {
            form.focusWrong();
            return;
        }
        kit.background().run(busy, () -> move(money.get(), why.get()), done -> kit.saved(done, moved),
                this::refused);
    }

    private Sentence move(Money money, String why) {
        if (in) {
            shifts.putIn(money, why, operation);
            return Sentence.of("register.move.in.done", money);
        }
        shifts.takeOut(money, why, operation);
        return Sentence.of("register.move.out.done", money);
    }

    private void refused(UserProblem problem) {
        form.refuse(problem, Map.of("register.move.positive", amount, "register.move.reasonMissing", reason));
    }
}
