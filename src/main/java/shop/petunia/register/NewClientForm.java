package shop.petunia.register;

import java.util.Map;
import java.util.Optional;
import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.scene.control.Button;
import shop.petunia.clients.ClientDraft;
import shop.petunia.clients.PhoneTaken;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Form;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;

/** A client who joins at the counter: a phone and how the person is called. */
final class NewClientForm {
    private static final int PHONE = 40;
    private static final long NOBODY = 0;

    private final CounterViewModel counter;
    private final Kit kit;
    private final Busy busy = new Busy();
    private final Input<String> phone = Inputs.required(PHONE);
    private final Input<String> name = Inputs.text(ClientDraft.FULL_NAME_LENGTH);
    private final LongProperty owner = new SimpleLongProperty(NOBODY);
    private final Form form;

    private NewClientForm(CounterViewModel counter, String typed) {
        this.counter = counter;
        this.kit = counter.kit();
        boolean number = typed.chars().anyMatch(Character::isDigit);
        phone.reset(number ? typed : "");
        name.reset(number ? "" : typed);
        phone.textProperty().addListener((property, old, now) -> owner.set(NOBODY));
        this.form = new Form(kit.texts())
                .text("new-client-phone", "register.client.phone", phone)
                .below(takeOwner())
                .text("new-client-name", "register.client.name", name)
                .buttons("new-client-save", "register.client.save", busy, this::save, kit.dialogs()::close);
    }

    /** @param typed what was looked for and not found: a phone or a name */
    static void open(CounterViewModel counter, String typed) {
        counter.kit().dialogs().sheet(Sentence.of("register.client.new"),
                Large.of(new NewClientForm(counter, typed).form));
    }

    private void save() {
        Optional<String> number = phone.value();
        Optional<String> called = name.value();
        if (number.isEmpty() || called.isEmpty()) {
            form.focusWrong();
            return;
        }
        kit.background().run(busy, () -> {
            long id = counter.place().desk().rooms().clients().add(ClientDraft.of(number.get(), called.get()));
            return counter.place().desk().shelf().client(id);
        }, this::take, this::refused);
    }

    private void refused(UserProblem problem) {
        form.refuse(problem, Map.of("clients.client.phoneTaken", phone, "clients.client.phoneInvalid", phone));
        PhoneTaken.by(problem).ifPresent(owner::set);
    }

    private void take(Optional<CartClient> client) {
        if (kit.dialogs().close(form)) {
            client.ifPresent(counter::client);
        }
    }

    /** Whose phone it is already is whom the cashier has meant. */
    private Button takeOwner() {
        Button take = Buttons.plain(kit.texts(), "new-client-take", "register.client.takeOwner",
                () -> kit.background().run(busy, () -> counter.place().desk().shelf().client(owner.get()), this::take));
        take.visibleProperty().bind(owner.greaterThan(NOBODY));
        take.managedProperty().bind(take.visibleProperty());
        return take;
    }
}
