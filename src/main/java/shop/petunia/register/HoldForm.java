package shop.petunia.register;

import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Form;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;

/** Puts the cart aside, with a word by which its client is known again. */
final class HoldForm {
    private HoldForm() {}

    static void open(CounterViewModel counter) {
        if (counter.cart().get().isEmpty()) {
            return;
        }
        Kit kit = counter.kit();
        Input<String> note = Inputs.text(Words.NOTE_LENGTH);
        Form form = new Form(kit.texts());
        form.text("hold-note", "register.hold.note", note)
                .prompt("register.hold.notePrompt")
                .buttons("hold-save", "register.hold.action", new Busy(),
                        () -> note.value().ifPresentOrElse(words -> {
                            kit.dialogs().close();
                            counter.held().hold(words);
                        }, form::focusWrong), kit.dialogs()::close);
        kit.dialogs().sheet(Sentence.of("register.hold.title"), Large.of(form));
    }
}
