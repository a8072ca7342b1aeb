package shop.petunia.register;

import java.util.Map;
import java.util.function.LongConsumer;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Form;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;
import shop.petunia.ui.ScanTarget;

/** Asks for the number on a receipt, typed or scanned, and goes on with that sale. */
final class NumberForm {
    private static final String UNKNOWN = "register.sale.unknown";
    private static final int LONGEST = 40;

    private final BackOffice office;
    private final Kit kit;
    private final LongConsumer found;
    private final Busy busy = new Busy();
    private final Input<String> number = Inputs.required(LONGEST);
    private final Form form;

    private NumberForm(BackOffice office, Kit kit, LongConsumer found) {
        this.office = office;
        this.kit = kit;
        this.found = found;
        this.form = new Form(kit.texts())
                .text("return-number", "register.number.label", number)
                .prompt("register.number.prompt")
                .below(Hint.of(kit.texts().get("register.number.hint")))
                .buttons("return-find", "register.number.find", busy, this::find, kit.dialogs()::close);
        number.reset("");
        ScanTarget.on(form, code -> {
            number.set(code);
            find();
        });
    }

    static void ask(BackOffice office, Kit kit, LongConsumer found) {
        kit.dialogs().sheet(Sentence.of("register.number.title"), Large.of(new NumberForm(office, kit, found).form));
    }

    private void find() {
        if (number.value().isEmpty()) {
            form.focusWrong();
            return;
        }
        String typed = number.value().orElseThrow();
        kit.background().run(busy, () -> office.sales().byNumber(whole(typed))
                .orElseThrow(() -> new UserProblem(UNKNOWN, typed)), id -> {
                    kit.dialogs().close();
                    found.accept(id);
                }, problem -> form.refuse(problem, Map.of(UNKNOWN, number)));
    }

    /** «12» is the receipt S-00012. */
    private static String whole(String typed) {
        return typed.matches("\\d{1,5}") ? "S-" + "0".repeat(5 - typed.length()) + typed : typed;
    }
}
