package shop.petunia.orders;

import java.util.UUID;
import shop.petunia.clients.ClientRow;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Form;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;
import shop.petunia.ui.PickField;

/** Which client of the programme an order belongs to. */
final class LinkForm {
    private final OrderWorkplace place;
    private final Kit kit;
    private final OrderRow order;
    private final Runnable changed;
    private final UUID operation = UUID.randomUUID();
    private final Busy busy = new Busy();
    private final Input<String> typed = Inputs.required(OrderContacts.NAME_LENGTH);
    private final PickField<ClientRow> pick;
    private final Form form;

    private LinkForm(OrderWorkplace place, Kit kit, OrderRow order, Runnable changed) {
        this.place = place;
        this.kit = kit;
        this.order = order;
        this.changed = changed;
        FormBuyer buyer = new FormBuyer(place, kit);
        this.pick = new PickField<>("link-client", kit.background(), buyer::search, ClientRow::name,
                FormBuyer::suggestion);
        pick.setPromptText(kit.texts().get("orders.form.phone.prompt"));
        this.form = new Form(kit.texts())
                .field("link-client", "orders.link.client", typed, pick)
                .buttons("link-save", "orders.link.save", busy, this::save, kit.dialogs()::close);
    }

    static void open(OrderWorkplace place, Kit kit, OrderRow order, Runnable changed) {
        kit.dialogs().sheet(Sentence.of("orders.link.title", order.number()),
                new LinkForm(place, kit, order, changed).form);
    }

    private void save() {
        ClientRow client = pick.pickedProperty().get();
        if (client == null) {
            typed.refuse(Sentence.of("orders.link.which"));
            form.focusWrong();
            return;
        }
        kit.background().run(busy, () -> {
            place.desk().orders().link(order.id(), client.id(), operation);
            return Sentence.of("orders.link.done", client.name());
        }, done -> kit.saved(done, changed), problem -> form.refuse(problem.sentence()));
    }
}
